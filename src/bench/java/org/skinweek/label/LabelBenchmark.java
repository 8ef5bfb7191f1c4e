package org.skinweek.label;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.skinweek.knowledge.CatalogReader;
import org.skinweek.knowledge.IngredientBookReader;

/**
 * Reading one ingredient list of fifty names: clean, without any separators, with a slip in every third name, and with
 * names that nobody knows. The bound is 5 ms each.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class LabelBenchmark {
    private static final String LIST =
            "Aqua, Glycolic Acid, Rosa Damascena Flower Water, Centaurea Cyanus Flower Water, "
                    + "Aloe Barbadensis Leaf Water, Propanediol, Glycerin, Triethanolamine, Aminomethyl Propanol, Niacinamide, "
                    + "Panax Ginseng Root Extract, Caprylic/Capric Triglyceride, Cetearyl Alcohol, Dimethicone, Squalane, Betaine, "
                    + "Butyrospermum Parkii Butter, Glyceryl Stearate, PEG-100 Stearate, Sodium PCA, Tocopheryl Acetate, Panthenol, "
                    + "Sodium Lactate, Fructose, Glucose, Sucrose, Urea, Dextrin, Citric Acid, Polysorbate 20, Gellan Gum, "
                    + "Trisodium Ethylenediamine Disuccinate, Sodium Chloride, Hexylene Glycol, Potassium Sorbate, Sodium Benzoate, "
                    + "1,2-Hexanediol, Caprylyl Glycol, Xanthan Gum, Carbomer, Retinyl Palmitate, Ascorbyl Glucoside, Allantoin, "
                    + "Palmitoyl Tripeptide-1, Ceramide NP, Sodium Hyaluronate, Ethylhexylglycerin, Phenoxyethanol, Parfum, Linalool";

    private final LabelReader reader = new LabelReader(IngredientBookReader.read(CatalogReader.read()));

    /** Which of the lists. */
    @Param({"clean", "no separators", "slips", "unknown"})
    public String list = "clean";

    /** What it says. */
    @Benchmark
    public LabelFinding read() {
        return reader.read(LabelText.of(text()));
    }

    private String text() {
        return switch (list) {
            case "no separators" -> LIST.replace(",", "");
            case "slips" ->
                changed(name -> name.substring(0, name.length() / 2) + name.substring(name.length() / 2 + 1));
            case "unknown" -> changed(name -> new StringBuilder(name).reverse().toString());
            default -> LIST;
        };
    }

    private interface Change {
        String of(String name);
    }

    /** The list with every third name changed. */
    private static String changed(Change change) {
        List<String> names = List.of(LIST.split(", ", -1));
        StringBuilder list = new StringBuilder();
        for (int i = 0; i < names.size(); i++) {
            list.append(i == 0 ? "" : ", ").append(i % 3 == 0 ? change.of(names.get(i)) : names.get(i));
        }
        return list.toString();
    }
}
