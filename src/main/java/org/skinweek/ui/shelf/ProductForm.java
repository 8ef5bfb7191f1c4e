package org.skinweek.ui.shelf;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableObjectValue;
import javafx.beans.value.WeakChangeListener;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.skinweek.routine.Form;
import org.skinweek.routine.ProductCategory;
import org.skinweek.routine.SkinZone;
import org.skinweek.ui.kit.DateField;
import org.skinweek.ui.kit.ErrorLabel;
import org.skinweek.ui.kit.FeatherIcons;
import org.skinweek.ui.kit.FieldBox;
import org.skinweek.ui.kit.FormControls;
import org.skinweek.ui.kit.FormField;
import org.skinweek.ui.kit.NodeVisibility;
import org.skinweek.ui.kit.TextLabels;
import org.skinweek.ui.product.ActiveBadge;
import org.skinweek.ui.product.ActivePicker;
import org.skinweek.ui.product.DoseRow;
import org.skinweek.ui.product.ProductFormModel;
import org.skinweek.words.Words;

/** The controls of the product form. */
final class ProductForm extends VBox {
    private static final double PERCENT_WIDTH = 72;

    private final ProductFormModel model;
    private final Words words;
    private final VBox doses = new VBox(6);

    ProductForm(ProductFormModel model, Words words) {
        this.model = model;
        this.words = words;
        getStyleClass().add("product-form");
        TextField name = FormControls.text(model.name());
        name.setId("product-name");
        name.setPromptText(words.text("shelf.form.name.prompt"));
        getChildren()
                .addAll(
                        new FieldBox(
                                words.text("shelf.form.name"),
                                name,
                                model.name().errorProperty()),
                        category(),
                        NodeVisibility.showWhile(
                                box("shelf.form.spf", FormControls.text(model.spf()), model.spf()),
                                model.spfAskedProperty()),
                        zone(),
                        NodeVisibility.showWhile(
                                choice(
                                        "shelf.form.form",
                                        model.formProperty(),
                                        Arrays.asList(Form.values()),
                                        form -> "shelf.form.form." + Words.key(form)),
                                model.categoryProperty().isNotEqualTo(ProductCategory.DEVICE)),
                        actives(),
                        pair(
                                date("shelf.form.opened", model.opened()),
                                box("shelf.form.months", FormControls.text(model.months()), model.months())),
                        model.waits() ? starts() : since(),
                        box("shelf.form.wanted", FormControls.text(model.wanted()), model.wanted()),
                        prescription());
        model.doses().addListener((ListChangeListener<DoseRow>) change -> showDoses());
        showDoses();
    }

    private Node category() {
        ComboBox<ProductCategory> box = FormControls.dropDown(
                model.categoryProperty(),
                Arrays.asList(ProductCategory.values()),
                category -> words.textOf("shelf.category.", category));
        box.setId("product-category");
        return new FieldBox(words.text("shelf.form.category"), box);
    }

    /** Where it goes: by default as its name says, which the choice spells out. */
    private Node zone() {
        ComboBox<Optional<SkinZone>> box = new ComboBox<>();
        box.getItems().add(Optional.empty());
        Arrays.stream(SkinZone.values()).map(Optional::of).forEach(box.getItems()::add);
        box.setCellFactory(list -> new ZoneCell(model.namedZoneProperty(), words));
        box.setButtonCell(new ZoneCell(model.namedZoneProperty(), words));
        box.valueProperty().bindBidirectional(model.zoneProperty());
        box.setMaxWidth(Double.MAX_VALUE);
        box.setId("product-zone");
        return new FieldBox(words.text("shelf.form.zone"), box);
    }

    private Node actives() {
        Label note = TextLabels.of(words.text("shelf.form.actives.note"), "small-note");
        note.setWrapText(true);
        return new FieldBox(
                words.text("shelf.form.actives"),
                new VBox(
                        6,
                        doses,
                        new ActivePicker(model::suggestions, model::add, model::offersOther, model::addOther, words),
                        note,
                        unknown()));
    }

    private Node unknown() {
        Label unknown = TextLabels.wrapped("", "note");
        unknown.setId("product-unknown");
        unknown.setGraphic(FeatherIcons.of(Feather.INFO));
        unknown.textProperty().bind(model.unknownProperty());
        return NodeVisibility.showWhile(unknown, unknown.textProperty().isNotEmpty());
    }

    private void showDoses() {
        doses.getChildren().setAll(model.doses().stream().map(this::dose).toList());
        NodeVisibility.show(doses, !model.doses().isEmpty());
    }

    private Node dose(DoseRow row) {
        Label name = new Label(row.name());
        name.setWrapText(true);
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox line = new HBox(8, new ActiveBadge(row.family()), name);
        line.setAlignment(Pos.CENTER_LEFT);
        if (row.asksStrength()) {
            TextField percent = new TextField();
            percent.textProperty().bindBidirectional(row.percentProperty());
            percent.setPrefWidth(PERCENT_WIDTH);
            percent.setMinWidth(PERCENT_WIDTH);
            percent.setAccessibleText(words.text("shelf.form.percent", row.name()));
            line.getChildren().addAll(percent, new Label(words.text("shelf.form.percent.sign")));
        }
        line.getChildren()
                .add(FeatherIcons.button(
                        Feather.X, words.text("shelf.form.remove", row.name()), () -> model.remove(row)));
        return new VBox(2, line, new ErrorLabel(row.errorProperty()));
    }

    private Node since() {
        VBox box = choice(
                "shelf.form.since",
                model.longUsedProperty().asObject(),
                List.of(true, false),
                longUsed -> longUsed ? "shelf.form.since.long" : "shelf.form.since.date");
        Node date = date("shelf.form.first_used", model.firstUsed());
        return new VBox(8, box, NodeVisibility.showWhile(date, Bindings.not(model.longUsedProperty())));
    }

    private Node starts() {
        DateField day = new DateField(model.starts(), words);
        day.setId("product-starts");
        return box("shelf.form.starts", day, model.starts()).saying(day.reading());
    }

    private Node prescription() {
        CheckBox prescription = new CheckBox(words.text("shelf.form.prescription"));
        prescription.selectedProperty().bindBidirectional(model.prescriptionProperty());
        Node times = box("shelf.form.prescribed", FormControls.text(model.prescribed()), model.prescribed());
        return new VBox(8, prescription, NodeVisibility.showWhile(times, model.prescriptionProperty()));
    }

    private FieldBox date(String key, FormField field) {
        DateField day = new DateField(field, words);
        return box(key, day, field).saying(day.reading());
    }

    private FieldBox box(String key, Node control, FormField field) {
        return new FieldBox(words.text(key), control, field.errorProperty());
    }

    private static HBox pair(Node left, Node right) {
        HBox.setHgrow(left, Priority.ALWAYS);
        HBox.setHgrow(right, Priority.ALWAYS);
        return new HBox(12, left, right);
    }

    private <T> VBox choice(String key, ObjectProperty<T> property, List<T> values, Function<T, String> keys) {
        return new FieldBox(
                words.text(key), FormControls.radioRow(property, values, value -> words.text(keys.apply(value))));
    }

    /** A place that a product may go, or what its name says while that is left to the name. */
    @SuppressWarnings("NullableOptional") // a cell without an item holds null, whatever its items are
    private static final class ZoneCell extends ListCell<Optional<SkinZone>> {
        private final ObservableObjectValue<SkinZone> named;
        private final Words words;
        private final ChangeListener<SkinZone> follow = (observable, before, now) -> show(getItem());

        ZoneCell(ObservableObjectValue<SkinZone> named, Words words) {
            this.named = named;
            this.words = words;
            named.addListener(new WeakChangeListener<>(follow));
        }

        @Override
        protected void updateItem(@Nullable Optional<SkinZone> zone, boolean empty) {
            super.updateItem(zone, empty);
            show(empty ? null : zone);
        }

        private void show(@Nullable Optional<SkinZone> zone) {
            setText(zone == null ? "" : text(zone));
        }

        private String text(Optional<SkinZone> zone) {
            return zone.map(chosen -> words.textOf("shelf.form.zone.", chosen))
                    .orElseGet(() -> words.text("shelf.form.zone.by_name", words.textOf("shelf.zone.", named.get())));
        }
    }
}
