package org.skinweek.ui.skin;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;
import org.skinweek.diary.PatchPlace;
import org.skinweek.notebook.Notebook;
import org.skinweek.notebook.PatchTests;
import org.skinweek.routine.Product;
import org.skinweek.ui.kit.DateField;
import org.skinweek.ui.kit.FieldBox;
import org.skinweek.ui.kit.FieldParser;
import org.skinweek.ui.kit.FormControls;
import org.skinweek.ui.kit.FormField;
import org.skinweek.ui.kit.FormGrid;
import org.skinweek.ui.kit.TextLabels;
import org.skinweek.words.PatchWords;
import org.skinweek.words.Words;

/** The form of a new patch test: which product, where, since when; it says how it is done and for how long. */
final class PatchForm extends FormGrid {
    private final Words words;
    private final FieldParser parser;
    private final LocalDate today;
    private final PatchTests tests;
    private final FormField begun;
    private final ComboBox<Product> product;
    private final ComboBox<PatchPlace> place;
    private final StringProperty productError = new SimpleStringProperty("");

    /**
     * A form.
     *
     * @param chosen the product to try; absent where the user is to choose
     * @param first the first day that is offered
     * @param source where the number of days comes from, in words
     */
    PatchForm(
            Words words,
            Notebook notebook,
            PatchTests tests,
            @Nullable Product chosen,
            LocalDate first,
            LocalDate today,
            String source) {
        this.words = words;
        this.tests = tests;
        this.today = today;
        this.parser = new FieldParser(words);
        this.begun = new FormField(this::dayError);
        begun.begin(parser.show(first));
        List<Product> shelf = notebook.shelf().stream()
                .sorted(Comparator.comparing(each -> each.name().toLowerCase(Locale.ROOT)))
                .toList();
        product = FormControls.dropDown(shelf, each -> words.isolated(each.name()));
        product.setId("patch-product");
        product.setPromptText(words.text("skin.patch.product.prompt"));
        product.setValue(chosen);
        product.valueProperty().addListener((observable, before, now) -> productError.set(""));
        place = FormControls.dropDown(
                Arrays.asList(PatchPlace.values()), each -> words.textOf("skin.patch.place.", each));
        place.setId("patch-place");
        place.setValue(PatchPlace.INNER_ARM);
        DateField day = new DateField(begun, words);
        day.setId("patch-begun");
        addWide(new FieldBox(words.text("skin.patch.product"), product, productError));
        addPair(
                new FieldBox(words.text("skin.patch.begun"), day, begun.errorProperty()).saying(day.reading()),
                new FieldBox(words.text("skin.patch.place"), place));
        addWide(TextLabels.wrapped(words.text("skin.patch.how")));
        Label length = TextLabels.wrapped("", "strong", "patch-length");
        length.textProperty()
                .bind(Bindings.createStringBinding(this::length, product.valueProperty(), begun.textProperty()));
        addWide(length);
        addWide(TextLabels.wrapped(source, "note"));
    }

    /** True when everything is there and right; says at the fields what is not. */
    boolean check() {
        boolean dayFits = begun.check();
        productError.set(productError());
        return dayFits && productError.get().isEmpty();
    }

    /** The product that is chosen. */
    Optional<Product> product() {
        return Optional.ofNullable(product.getValue());
    }

    /** The first day. */
    Optional<LocalDate> begun() {
        return Optional.ofNullable(parser.date(begun.text(), today).value());
    }

    /** Where. */
    PatchPlace place() {
        return place.getValue();
    }

    private String productError() {
        @Nullable Product chosen = product.getValue();
        if (chosen == null) {
            return words.text(product.getItems().isEmpty() ? "skin.patch.product.none" : "skin.patch.product.missing");
        }
        boolean running = tests.latest(chosen.id())
                .filter(test -> test.ended(tests.days(chosen.id())).isEmpty())
                .isPresent();
        return running ? words.text("skin.patch.running", words.isolated(chosen.name())) : "";
    }

    private String dayError(String text) {
        return text.isBlank()
                ? words.text("skin.patch.begun.missing")
                : parser.date(text, today).error();
    }

    /** For how long, once that is clear. */
    private String length() {
        @Nullable Product chosen = product.getValue();
        if (chosen == null || begun().isEmpty()) {
            return "";
        }
        int days = tests.days(chosen.id());
        return words.text(
                "skin.patch.long", days, new PatchWords(words).day(begun().get().plusDays(days), today));
    }
}
