package org.skinweek.ui.rules;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.skinweek.routine.Product;
import org.skinweek.ui.kit.ActionButton;
import org.skinweek.ui.kit.DateField;
import org.skinweek.ui.kit.FieldBox;
import org.skinweek.ui.kit.FormControls;
import org.skinweek.ui.kit.NodeVisibility;
import org.skinweek.ui.kit.TextLabels;
import org.skinweek.words.Words;

/** The controls of a tolerance. */
final class ToleranceForm extends VBox {
    private static final List<Integer> WEEKS = List.of(2, 4, 8, 12);

    private final ToleranceFormModel model;
    private final Words words;

    ToleranceForm(ToleranceFormModel model, Words words) {
        this.model = model;
        this.words = words;
        getStyleClass().add("plain-form");
        if (!model.choices().isEmpty()) {
            addChoices();
        }
        TextField reason = FormControls.text(model.reason());
        reason.setId("tolerance-reason");
        reason.setPromptText(words.text("rule.form.reason.prompt"));
        getChildren()
                .add(new FieldBox(
                        words.text("rule.form.reason"), reason, model.reason().errorProperty()));
        DateField until = new DateField(model.until(), words);
        FieldBox end = new FieldBox(
                        words.text("rule.form.until"), until, model.until().errorProperty())
                .saying(until.reading());
        getChildren().add(new VBox(8, end, weeks()));
        getChildren().add(TextLabels.wrapped(words.text("rule.form.tolerance.note"), "note"));
    }

    /** Buttons that set the end; more than one row where the texts are long. */
    private Node weeks() {
        FlowPane weeks = new FlowPane(6, 6);
        for (int number : WEEKS) {
            Button button =
                    new ActionButton(words.text("rule.form.weeks", number), () -> model.lasts(number), "small-button");
            button.setId("lasts-" + number);
            button.setAccessibleText(words.text("common.two.parts", words.text("rule.form.lasts"), button.getText()));
            weeks.getChildren().add(button);
        }
        return weeks;
    }

    private void addChoices() {
        getChildren()
                .add(new FieldBox(
                        words.text("rule.form.about"),
                        FormControls.radios(
                                model.aboutProperty(),
                                model.choices(),
                                about -> words.text(
                                        "rule.form.about."
                                                + Words.key(about)
                                                + (model.products().size() == 1 ? ".one" : ""),
                                        name(
                                                model.products().isEmpty()
                                                        ? null
                                                        : model.products().get(0))))));
        if (model.products().size() > 1) {
            Node product = new FieldBox(
                    words.text("rule.form.product"),
                    FormControls.<@Nullable Product>dropDown(
                            model.productProperty(), model.products(), ToleranceForm::name));
            getChildren()
                    .add(NodeVisibility.showWhile(
                            product, Bindings.notEqual(model.aboutProperty(), ToleranceFormModel.About.RULE)));
        }
    }

    private static String name(@Nullable Product product) {
        return product == null ? "" : product.name();
    }
}
