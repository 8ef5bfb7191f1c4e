package org.skinweek.ui.rules;

import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.skinweek.ui.kit.ErrorLabel;
import org.skinweek.ui.kit.FieldBox;
import org.skinweek.ui.kit.FieldErrors;
import org.skinweek.ui.kit.FormControls;
import org.skinweek.ui.kit.TextLabels;
import org.skinweek.words.Words;

/** The controls of a user's own number. */
final class NumberForm extends VBox {
    NumberForm(NumberFormModel model, Words words) {
        getStyleClass().add("plain-form");
        if (model.numbers().size() > 1) {
            getChildren()
                    .add(new FieldBox(
                            words.text("rule.form.number.which"),
                            FormControls.dropDown(model.numberProperty(), model.numbers(), model::label)));
        }
        TextField value = FormControls.text(model.value());
        value.setId("own-number");
        FieldBox box = new FieldBox("", value, model.value().errorProperty());
        Label book = TextLabels.wrapped("", "note");
        Label advice = TextLabels.wrapped("", "note");
        CheckBox meant = new CheckBox(words.text("rule.form.number.looser"));
        meant.setId("looser-meant");
        meant.setWrapText(true);
        meant.setMinHeight(USE_PREF_SIZE);
        meant.selectedProperty().bindBidirectional(model.looserMeantProperty());
        FieldErrors.tie(meant, model.meantErrorProperty());
        VBox sure = new VBox(4, meant, ErrorLabel.withRoom(model.meantErrorProperty()));
        sure.visibleProperty().bind(model.looserProperty()); // its room is there always, so that nothing moves
        getChildren().addAll(box, new VBox(4, book, advice), sure);
        Runnable show = () -> {
            box.rename(model.label(model.numberProperty().get()));
            book.setText(model.book());
            advice.setText(model.advice());
        };
        model.numberProperty().addListener((observable, before, now) -> show.run());
        show.run();
    }
}
