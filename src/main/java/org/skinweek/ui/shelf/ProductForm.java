package org.skinweek.ui.shelf;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.InvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableBooleanValue;
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
import org.skinweek.ui.kit.FeatherIcons;
import org.skinweek.ui.kit.FieldBox;
import org.skinweek.ui.kit.FieldErrors;
import org.skinweek.ui.kit.FormControls;
import org.skinweek.ui.kit.FormField;
import org.skinweek.ui.kit.FormGrid;
import org.skinweek.ui.kit.NodeVisibility;
import org.skinweek.ui.kit.TextLabels;
import org.skinweek.ui.product.ActiveBadge;
import org.skinweek.ui.product.ActivePicker;
import org.skinweek.ui.product.DoseRow;
import org.skinweek.ui.product.ProductFormModel;
import org.skinweek.words.Words;

/** The controls of the product form. */
final class ProductForm extends FormGrid {
    private static final double PERCENT_WIDTH = 72;

    private final ProductFormModel model;
    private final Words words;
    private final VBox doses = new VBox(8);
    private final TextField name;
    private final StringProperty doseError = new SimpleStringProperty("");
    private final InvalidationListener followErrors = changed -> sayDoseError();

    ProductForm(ProductFormModel model, Words words) {
        this.model = model;
        this.words = words;
        name = FormControls.text(model.name());
        name.setId("product-name");
        name.setPromptText(words.text("shelf.form.name.prompt"));
        addWide(new FieldBox(words.text("shelf.form.name"), name, model.name().errorProperty()));
        addPair(category(), zone());
        addPair(form(), spf());
        addWide(actives());
        addPair(
                date("shelf.form.opened", model.opened()),
                named("product-months", box("shelf.form.months", FormControls.text(model.months()), model.months())));
        if (model.waits()) {
            addHalf(starts());
        } else {
            addPair(since(), firstUsed());
        }
        addWide(prescription());
        addPair(wanted(), prescribed());
        model.doses().addListener((ListChangeListener<DoseRow>) change -> showDoses());
        showDoses();
    }

    /** Moves focus to the name. */
    void focusName() {
        name.requestFocus();
    }

    /** Moves focus to where an active is searched for. */
    void focusSearch() {
        lookup("#active-search").requestFocus();
    }

    private FieldBox form() {
        return shownWhile(
                choice(
                        "shelf.form.form",
                        model.formProperty(),
                        Arrays.asList(Form.values()),
                        form -> "shelf.form.form." + Words.key(form)),
                model.categoryProperty().isNotEqualTo(ProductCategory.DEVICE));
    }

    private FieldBox spf() {
        return shownWhile(box("shelf.form.spf", FormControls.text(model.spf()), model.spf()), model.spfAskedProperty());
    }

    private FieldBox wanted() {
        return named("product-wanted", box("shelf.form.wanted", FormControls.text(model.wanted()), model.wanted()));
    }

    private static FieldBox named(String id, FieldBox box) {
        box.control().setId(id);
        return box;
    }

    /** What is not asked for keeps its room, so that no other field moves. */
    private static <N extends Node> N shownWhile(N node, ObservableBooleanValue shown) {
        node.visibleProperty().bind(shown);
        return node;
    }

    private FieldBox category() {
        ComboBox<ProductCategory> box = FormControls.dropDown(
                model.categoryProperty(),
                Arrays.asList(ProductCategory.values()),
                category -> words.textOf("shelf.category.", category));
        box.setId("product-category");
        return new FieldBox(words.text("shelf.form.category"), box);
    }

    /** Where it goes: by default as its name says, which the choice spells out. */
    private FieldBox zone() {
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
        Label note = TextLabels.wrapped("", "note");
        note.getStyleClass().add("error-room");
        note.textProperty()
                .bind(Bindings.when(doseError.isEmpty())
                        .then(words.text("shelf.form.actives.note"))
                        .otherwise(doseError));
        doseError.addListener((observable, before, now) -> {
            note.getStyleClass().remove("stop-text");
            if (!now.isEmpty()) {
                note.getStyleClass().add("stop-text");
            }
        });
        return new FieldBox(
                words.text("shelf.form.actives"),
                new VBox(
                        8,
                        doses,
                        new ActivePicker(
                                model.actives()::suggestions,
                                model.actives()::add,
                                model.actives()::offersOther,
                                model.actives()::addOther,
                                words),
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

    /** Below the actives one line says what is wrong with the first strength that is: there is room for it. */
    private void sayDoseError() {
        doseError.set(model.doses().stream()
                .map(row -> row.errorProperty().get())
                .filter(error -> !error.isEmpty())
                .findFirst()
                .orElse(""));
    }

    private void showDoses() {
        model.doses().forEach(row -> {
            row.errorProperty().removeListener(followErrors);
            row.errorProperty().addListener(followErrors);
        });
        sayDoseError();
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
            FieldErrors.tie(percent, row.errorProperty());
            line.getChildren().addAll(percent, new Label(words.text("shelf.form.percent.sign")));
        }
        line.getChildren()
                .add(FeatherIcons.button(
                        Feather.X,
                        words.text("shelf.form.remove", row.name()),
                        () -> model.actives().remove(row)));
        return line;
    }

    private FieldBox since() {
        return choice(
                "shelf.form.since",
                model.longUsedProperty().asObject(),
                List.of(true, false),
                longUsed -> longUsed ? "shelf.form.since.long" : "shelf.form.since.date");
    }

    private FieldBox firstUsed() {
        return shownWhile(
                named("product-first-used", date("shelf.form.first_used", model.firstUsed())),
                Bindings.not(model.longUsedProperty()));
    }

    private FieldBox starts() {
        return named("product-starts", date("shelf.form.starts", model.starts()));
    }

    private Node prescription() {
        CheckBox prescription = new CheckBox(words.text("shelf.form.prescription"));
        prescription.selectedProperty().bindBidirectional(model.prescriptionProperty());
        return prescription;
    }

    private FieldBox prescribed() {
        return shownWhile(
                box("shelf.form.prescribed", FormControls.text(model.prescribed()), model.prescribed()),
                model.prescriptionProperty());
    }

    private FieldBox date(String key, FormField field) {
        DateField day = new DateField(field, words);
        return box(key, day, field).saying(day.reading());
    }

    private FieldBox box(String key, Node control, FormField field) {
        return new FieldBox(words.text(key), control, field.errorProperty());
    }

    private <T> FieldBox choice(String key, ObjectProperty<T> property, List<T> values, Function<T, String> keys) {
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
