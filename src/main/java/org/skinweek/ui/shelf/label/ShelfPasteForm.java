package org.skinweek.ui.shelf.label;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.skinweek.catalog.Catalog;
import org.skinweek.ui.kit.ErrorLabel;
import org.skinweek.ui.kit.FeatherIcons;
import org.skinweek.ui.kit.FieldBox;
import org.skinweek.ui.kit.FormControls;
import org.skinweek.ui.kit.FormKeys;
import org.skinweek.ui.kit.TextLabels;
import org.skinweek.words.Words;

/** Where a whole shelf is pasted, and a row for each product that was read. */
public final class ShelfPasteForm extends VBox {
    private static final int ROWS = 5;

    private final ShelfPaste model;
    private final Catalog catalog;
    private final Words words;
    private final WeekEffect effect;
    private final Consumer<ShelfRow> mend;
    private final TextArea area = new TextArea();
    private final VBox rows = new VBox();
    private final Label count = TextLabels.wrapped("", "strong");

    /**
     * A form.
     *
     * @param effect says what is like a product
     * @param file asks for a file; empty when the user changed their mind
     * @param mend opens the form of a row's product
     */
    public ShelfPasteForm(
            ShelfPaste model,
            Catalog catalog,
            Words words,
            WeekEffect effect,
            Supplier<Optional<Path>> file,
            Consumer<ShelfRow> mend) {
        this.model = model;
        this.catalog = catalog;
        this.words = words;
        this.effect = effect;
        this.mend = mend;
        getStyleClass().add("label-pane");
        rows.getStyleClass().add("shelf-paste-rows");
        FormControls.leaveOut(rows); // what was read is no field of the form
        count.setId("shelf-paste-count");
        getChildren().addAll(field(), choices(file), TextLabels.wrapped(words.text("paste.shelf.hint"), "note"), rows);
        model.rowsProperty().addListener((observable, before, now) -> show());
        show();
    }

    /** What stays in sight below: how many are ticked, and whether the skin knows them. */
    public Node foot() {
        CheckBox longUsed = new CheckBox(words.text("paste.shelf.long_used"));
        longUsed.setId("shelf-paste-long-used");
        longUsed.selectedProperty().bindBidirectional(model.longUsedProperty());
        Label problem = ErrorLabel.withRoom(model.problemProperty());
        problem.setId("shelf-paste-problem");
        VBox foot = new VBox(longUsed, count, problem);
        foot.getStyleClass().add("effect-note");
        foot.setMinHeight(USE_PREF_SIZE);
        return foot;
    }

    /** Moves focus to the button that mends a row, where it was before. */
    public void focusRow(ShelfRow row) {
        Optional.ofNullable(lookup("#row-mend-" + row.line().line())).ifPresent(Node::requestFocus);
    }

    private FieldBox field() {
        area.setId("shelf-text");
        area.setPrefRowCount(ROWS);
        area.setPromptText(words.text("paste.shelf.prompt"));
        area.textProperty().bindBidirectional(model.textProperty());
        FormKeys.leaveWithTab(area);
        LabelDrop.onto(area, model::take, model.textProperty()::set);
        return new FieldBox(words.text("paste.shelf.label"), area);
    }

    private Node choices(Supplier<Optional<Path>> file) {
        Button choose = new Button(words.text("paste.file"), FeatherIcons.of(Feather.FILE_TEXT));
        choose.setId("shelf-file");
        choose.setOnAction(event -> file.get().ifPresent(model::take));
        HBox choices = new HBox(choose);
        choices.getStyleClass().add("label-choices");
        return choices;
    }

    private void show() {
        rows.getChildren()
                .setAll(model.rowsProperty().get().stream().map(this::row).toList());
        showCount();
    }

    private Node row(ShelfRow row) {
        String alike = effect.alike(row.product(), model.before(row)).orElse("");
        return new ShelfRowNode(row, model, alike, catalog, words, this::showCount, () -> mend.accept(row));
    }

    private void showCount() {
        int all = model.rowsProperty().get().size();
        count.setText(all == 0 ? "" : words.text("paste.shelf.count", model.count(), all));
    }
}
