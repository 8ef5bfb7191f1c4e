package org.skinweek.ui.schedule;

import java.util.Arrays;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import org.skinweek.routine.Product;
import org.skinweek.schedule.DaysAway;
import org.skinweek.ui.kit.CardColumns;
import org.skinweek.ui.kit.DateField;
import org.skinweek.ui.kit.ErrorLabel;
import org.skinweek.ui.kit.FieldBox;
import org.skinweek.ui.kit.FieldErrors;
import org.skinweek.ui.kit.FormControls;
import org.skinweek.ui.kit.FormField;
import org.skinweek.ui.kit.FormGrid;
import org.skinweek.ui.kit.NodeVisibility;
import org.skinweek.words.Words;

/** The controls of days away. */
final class AwayForm extends FormGrid {
    private static final double PRODUCT = 190;

    private final AwayFormModel model;
    private final Words words;

    AwayForm(AwayFormModel model, Words words) {
        this.model = model;
        this.words = words;
        addPair(date("schedule.away.from", "away-from", model.from()), date("schedule.away.to", "away-to", model.to()));
        List<DaysAway.Keep> ways = Arrays.asList(DaysAway.Keep.values());
        VBox keep = FormControls.radios(model.keepProperty(), ways, each -> words.textOf("schedule.away.keep.", each));
        List<Node> choices = keep.getChildren();
        for (int i = 0; i < choices.size(); i++) {
            choices.get(i).setId("away-" + Words.key(ways.get(i)));
        }
        addWide(new FieldBox(words.text("schedule.away.keep"), keep));
        addWide(NodeVisibility.showWhile(packed(), Bindings.equal(model.keepProperty(), DaysAway.Keep.PACKED)));
    }

    private FieldBox date(String key, String id, FormField field) {
        DateField control = new DateField(field, words);
        control.setId(id);
        return new FieldBox(words.text(key), control, field.errorProperty()).saying(control.reading());
    }

    private Node packed() {
        CardColumns boxes = CardColumns.inRows(PRODUCT);
        for (Product product : model.shelf()) {
            CheckBox box = new CheckBox(product.name());
            box.setMnemonicParsing(false);
            box.setWrapText(true);
            box.setSelected(model.packed().contains(product.id()));
            box.setOnAction(event -> {
                if (box.isSelected()) {
                    model.packed().add(product.id());
                } else {
                    model.packed().remove(product.id());
                }
            });
            boxes.getChildren().add(box);
        }
        FieldErrors.tie(boxes, model.missingProperty());
        return new VBox(
                new FieldBox(words.text("schedule.away.pack"), boxes), ErrorLabel.withRoom(model.missingProperty()));
    }
}
