package org.skinweek.label;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.skinweek.label.KnownIngredient.Condition;
import org.skinweek.label.KnownIngredient.OnePercent;

/**
 * Names that follow a rule rather than stand in a book: numbers of colours, peptides, plants by their part, ethoxylates,
 * polymers, salts.
 */
final class NamePatterns {
    private static final String NUMBERS = "(?:mono|di|tri|tetra|penta|hexa|hepta|octa|nona|deca|undeca|dodeca|oligo)";

    private static final List<NamePattern> PATTERNS = List.of(
            active("growth_factors", OnePercent.ALWAYS, "(?:acetyl ?)?[sr]h ?(?:oligo|poly|deca)peptide ?\\d{1,3}.*"),
            active("copper_peptide", OnePercent.ALWAYS, ".*copper.*peptide.*|.*peptide.*copper.*"),
            active(
                    "signal_peptides",
                    OnePercent.ALWAYS,
                    "(?:[a-z]+oyl ?|acetyl ?|biotinoyl ?)?(?:[a-z]+ )?" + NUMBERS + "peptide ?\\d{1,3}(?: .*)?"),
            active(
                    "ceramides",
                    OnePercent.ALWAYS,
                    "ceramid[ea]s? ?(?:[a-z]{1,3}|[0-9]{1,3}|[iv]{1,3})?(?: ?[0-9iv]{1,3})?"),
            other(IngredientFunction.COLOURANT, OnePercent.NONE, "(?:ci ?)?(?:77 ?\\d{3})(?: .*)?"),
            other(IngredientFunction.COLOURANT, OnePercent.ALWAYS, "ci ?\\d{2} ?\\d{3}(?: .*)?"),
            other(
                    IngredientFunction.COLOURANT,
                    OnePercent.ALWAYS,
                    "(?:fd ?c |d ?c |ext )*(?:red|yellow|blue|green|orange|violet|brown)(?: no)? \\d{1,3}(?: lake)?(?: .*)?"),
            other(
                    IngredientFunction.EMULSIFIER,
                    OnePercent.NONE,
                    "(?:peg|ppg|peg ppg|ceteareth|ceteth|steareth|laureth|oleth|isoceteth|trideceth|beheneth|polysorbate|"
                            + "poloxamer|poloxamine|polyoxyl|macrogol|polyglyceryl|glycereth|deceth|pareth|c\\d\\d \\d\\d pareth)"
                            + " ?\\d+.*"),
            other(
                    IngredientFunction.THICKENER,
                    OnePercent.NONE,
                    ".*(?:copolymer|crosspolymer|polymer|polyquaternium \\d+|gum|cellulose|carbomer \\w+)"),
            other(
                    IngredientFunction.EMOLLIENT,
                    OnePercent.NONE,
                    ".*(?:siloxane|methicone|silane|silsesquioxane|triglyceride|glycerides|alkane)"),
            other(
                    IngredientFunction.SKIN_CONDITIONING,
                    OnePercent.NONE,
                    ".*ferment(?: ?(?:filtrate|lysate|extract|lysate filtrate|oil))*"),
            other(IngredientFunction.HUMECTANT, OnePercent.NONE, "(?:hydrolyzed|hydrolysed) .+"),
            other(IngredientFunction.PRESERVATIVE, OnePercent.ALWAYS, "(?:sodium )?[a-z]+paraben"),
            other(
                    IngredientFunction.PLANT,
                    OnePercent.NONE,
                    "(?:[a-z]{3,} ){1,6}(?:(?:extract|oil|water|juice|powder|butter|wax|flour|meal|protein|starch|seedcake|"
                            + "unsaponifiables|cera|resin|sap|distillate|hydrosol|callus culture|cell culture|ferment|seed|leaf|"
                            + "root|fruit|flower|bark|kernel|peel|stem|bran|germ|lysate|filtrate)\\b ?){1,3}(?:[a-z ]{0,40})"),
            other(
                    IngredientFunction.PLANT,
                    OnePercent.NONE,
                    "(?:extrait|huile|eau|beurre|extracto|aceite|agua|manteca|estratto) (?:de|d|di) .+|[a-z]{4,}extrakt"),
            other(
                    IngredientFunction.SURFACTANT,
                    OnePercent.NONE,
                    "(?:sodium|disodium|potassium|ammonium|tea|magnesium) .*(?:sulfate|sulfonate|isethionate|taurate|glutamate|"
                            + "sarcosinate|glycinate|sulfosuccinate|amphoacetate|amphodiacetate|alaninate|cocoate|palmate)"),
            other(
                    IngredientFunction.SKIN_CONDITIONING,
                    OnePercent.NONE,
                    "(?:sodium|disodium|trisodium|potassium|magnesium|calcium|zinc|ammonium|copper|manganese|aluminum|iron) "
                            + "(?:[a-z]+ )?[a-z]+(?:ate|ite|ide|pca)"),
            other(
                    IngredientFunction.EMOLLIENT,
                    OnePercent.NONE,
                    "(?:isopropyl|ethylhexyl|cetyl|cetearyl|stearyl|isostearyl|isocetyl|octyldodecyl|glyceryl|decyl|lauryl|oleyl|"
                            + "caprylyl|hexyl|butyl|isoamyl|isononyl|isodecyl|propylene glycol|pentaerythrityl|neopentyl glycol|"
                            + "sorbitan|sucrose|methyl glucose|myristyl|octyl|tridecyl|behenyl|diisostearyl|trimethylolpropane|"
                            + "c\\d\\d \\d\\d alkyl)"
                            + " [a-z ]+ate"));

    private NamePatterns() {}

    private record NamePattern(Pattern form, @Nullable String active, IngredientFunction function, OnePercent line) {}

    private static NamePattern active(String id, OnePercent line, String form) {
        return new NamePattern(Pattern.compile(form), id, IngredientFunction.ACTIVE, line);
    }

    private static NamePattern other(IngredientFunction function, OnePercent line, String form) {
        return new NamePattern(Pattern.compile(form), null, function, line);
    }

    /** What a name means by its form; absent where no rule fits. */
    static @Nullable KnownIngredient of(String words, String written) {
        for (NamePattern pattern : PATTERNS) {
            if (pattern.form().matcher(words).matches()) {
                return new KnownIngredient(
                        written, List.of(), pattern.function(), pattern.line(), pattern.active(), Condition.NONE);
            }
        }
        return null;
    }
}
