package org.skinweek.ui.schedule;

import java.util.Arrays;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.skinweek.routine.Product;
import org.skinweek.ui.kit.CardColumns;
import org.skinweek.ui.kit.DateField;
import org.skinweek.ui.kit.DisclosureLink;
import org.skinweek.ui.kit.FieldBox;
import org.skinweek.ui.kit.FormControls;
import org.skinweek.ui.kit.FormGrid;
import org.skinweek.ui.kit.TextLabels;
import org.skinweek.ui.product.ActiveBadge;
import org.skinweek.words.Words;

/** The controls of a cycle, beside a picture of its nights. */
final class CycleForm extends HBox {
    private static final double PICTURE = 436;
    private static final double GROUP = 190;
    private static final double PRODUCT = 150;

    private final CycleFormModel model;
    private final Words words;
    private final CardColumns followers = CardColumns.inRows(GROUP);

    CycleForm(CycleFormModel model, Words words, CyclePicture picture) {
        super(16);
        this.model = model;
        this.words = words;
        VBox fields = new VBox(16, head(), nights());
        HBox.setHgrow(fields, Priority.ALWAYS);
        fields.setMinWidth(0);
        Label title = TextLabels.wrapped(words.text("schedule.cycle.picture"), "note");
        VBox side = new VBox(16, new VBox(8, title, picture), followers());
        side.setMinWidth(PICTURE);
        side.setPrefWidth(PICTURE);
        side.setMaxWidth(PICTURE);
        model.shownProperty().addListener((observable, before, now) -> now.ifPresent(picture::show));
        model.shownProperty().get().ifPresent(picture::show);
        getChildren().addAll(fields, side);
    }

    private Node head() {
        FormGrid head = new FormGrid();
        if (!model.editing()) {
            head.addWide(ready());
        }
        TextField name = FormControls.text(model.name());
        name.setId("cycle-name");
        head.addWide(new FieldBox(
                words.text("schedule.cycle.name"), name, model.name().errorProperty()));
        DateField first = new DateField(model.first(), words);
        first.setId("cycle-first");
        head.addWide(new FieldBox(
                        words.text("schedule.cycle.first"), first, model.first().errorProperty())
                .saying(first.reading()));
        return head;
    }

    private Node ready() {
        ComboBox<ReadyCycle> ready = FormControls.dropDown(Arrays.asList(ReadyCycle.values()), this::says);
        ready.setValue(ReadyCycle.FOUR_NIGHTS);
        ready.setId("cycle-ready");
        ready.setMinWidth(0);
        ready.valueProperty().addListener((observable, before, now) -> model.choose(now));
        return new FieldBox(words.text("schedule.ready"), ready);
    }

    private String says(ReadyCycle ready) {
        return ready.text(words);
    }

    private Node nights() {
        return new VBox(8, TextLabels.of(words.text("schedule.cycle.nights"), "strong"), new NightList(model, words));
    }

    private Node followers() {
        model.namesProperty().addListener((observable, before, now) -> showFollowers(now));
        showFollowers(model.namesProperty().get());
        return new VBox(
                8,
                TextLabels.of(words.text("schedule.cycle.follow"), "strong"),
                TextLabels.wrapped(words.text("schedule.cycle.follow.note"), "note"),
                followers);
    }

    private void showFollowers(List<String> names) {
        followers.getChildren().clear();
        for (String night : names) {
            Label name = TextLabels.of(words.isolated(night), "small-strong");
            name.setGraphic(new ActiveBadge(NightKind.shape(night, names, words)));
            VBox group = new VBox(8, name);
            List<Product> fitting = model.fitting(night);
            if (!fitting.isEmpty()) {
                group.getChildren().add(ticks(night, fitting));
            }
            List<Product> others = model.others(night);
            if (!others.isEmpty()) {
                group.getChildren()
                        .add(new DisclosureLink(
                                words.text("schedule.cycle.others", night), words, () -> ticks(night, others)));
            }
            followers.getChildren().add(group);
        }
    }

    private Node ticks(String night, List<Product> products) {
        CardColumns boxes = CardColumns.inRows(PRODUCT);
        for (Product product : products) {
            CheckBox box = new CheckBox(product.name());
            box.setMnemonicParsing(false);
            box.setWrapText(true);
            box.setAccessibleText(words.text("schedule.cycle.tick", product.name(), night));
            box.setSelected(model.follows(night, product.id()));
            box.setOnAction(event -> model.follow(night, product.id(), box.isSelected()));
            boxes.getChildren().add(box);
        }
        return boxes;
    }
}
