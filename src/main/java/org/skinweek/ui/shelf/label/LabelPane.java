package org.skinweek.ui.shelf.label;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.skinweek.catalog.Catalog;
import org.skinweek.label.ActiveRole;
import org.skinweek.label.FoundActive;
import org.skinweek.label.LabelFinding;
import org.skinweek.ui.kit.DisclosureLink;
import org.skinweek.ui.kit.ErrorLabel;
import org.skinweek.ui.kit.FeatherIcons;
import org.skinweek.ui.kit.FieldBox;
import org.skinweek.ui.kit.FormControls;
import org.skinweek.ui.kit.FormKeys;
import org.skinweek.ui.kit.TextLabels;
import org.skinweek.ui.shelf.label.ToldLine.Look;
import org.skinweek.words.LabelWords;
import org.skinweek.words.Words;

/** Where a label is pasted, and what was found in it. */
public final class LabelPane extends VBox {
    private static final int ROWS = 6;
    /** So many unknown names are said; a text in another language has hundreds. */
    private static final int UNKNOWN_NAMES = 8;
    /** More than so many that do not count are folded away. */
    private static final int UNFOLDED = 2;

    private final LabelModel model;
    private final Catalog catalog;
    private final Words words;
    private final LabelWords says;
    private final Runnable other;
    private final TextArea area = new TextArea();
    private final VBox found = new VBox();

    /**
     * A pane.
     *
     * @param file asks for a file; empty when the user changed their mind
     * @param other leads to where the user says what an active is instead
     * @param links what else there is to choose, below the text
     */
    public LabelPane(
            LabelModel model,
            Catalog catalog,
            Words words,
            Supplier<Optional<Path>> file,
            Runnable other,
            Node... links) {
        this.model = model;
        this.catalog = catalog;
        this.words = words;
        this.says = new LabelWords(words, catalog);
        this.other = other;
        getStyleClass().add("label-pane");
        found.getStyleClass().add("found-list");
        FormControls.leaveOut(found); // what was found is no field of the form
        Label problem = new ErrorLabel(model.fileProblemProperty());
        problem.setId("label-file-problem");
        HBox choices = new HBox(choose(file), clear());
        choices.getStyleClass().add("label-choices");
        getChildren().addAll(field(), choices);
        getChildren().addAll(links);
        getChildren().addAll(problem, found);
        model.findingProperty().addListener((observable, before, now) -> show(now));
        show(model.findingProperty().get());
    }

    /** What it shows. */
    public LabelModel model() {
        return model;
    }

    /** The text, to have focus first. */
    public Node area() {
        return area;
    }

    private FieldBox field() {
        area.setId("label-text");
        area.setPrefRowCount(ROWS);
        area.setWrapText(true);
        area.setPromptText(words.text("paste.prompt"));
        area.textProperty().bindBidirectional(model.form().ingredients().textProperty());
        FormKeys.leaveWithTab(area);
        LabelDrop.onto(area, model::take, model.form().ingredients()::set);
        return new FieldBox(
                words.text("paste.label"), area, model.form().ingredients().errorProperty());
    }

    private Button choose(Supplier<Optional<Path>> file) {
        Button choose = new Button(words.text("paste.file"), FeatherIcons.of(Feather.FILE_TEXT));
        choose.setId("label-file");
        choose.setOnAction(event -> file.get().ifPresent(model::take));
        return choose;
    }

    private Button clear() {
        Button clear = new Button(words.text("paste.clear"));
        clear.setId("label-clear");
        clear.getStyleClass().add("quiet");
        clear.disableProperty().bind(Bindings.isEmpty(model.form().ingredients().textProperty()));
        clear.setOnAction(event -> {
            area.clear();
            area.requestFocus();
        });
        return clear;
    }

    private void show(Optional<LabelFinding> finding) {
        List<Node> shown = new ArrayList<>();
        boolean pasted = !model.form().ingredients().text().isBlank();
        finding.ifPresentOrElse(read -> addFound(read, pasted, shown), () -> {
            if (!pasted) {
                shown.add(hint());
            }
        });
        found.getChildren().setAll(shown);
    }

    private Node hint() {
        return TextLabels.wrapped(words.text("paste.hint"), "note");
    }

    private void addFound(LabelFinding read, boolean pasted, List<Node> shown) {
        List<FoundActive> actives = CountedActives.distinct(read.actives());
        if (pasted && !read.isList()) {
            shown.add(new ToldLine(Feather.ALERT_TRIANGLE, words.text("paste.none"), Look.CAUTION).named("label-none"));
            return;
        }
        long counting = actives.stream()
                .filter(active -> active.role() == ActiveRole.ACTIVE)
                .count();
        if (pasted) {
            Label summary = TextLabels.wrapped(
                    words.text("paste.read", read.ingredients().size(), counting), "strong");
            summary.setId("label-summary");
            shown.add(summary);
        } else if (actives.isEmpty()) {
            shown.add(hint());
        } else {
            shown.add(TextLabels.wrapped(words.text("paste.by_name"), "note"));
        }
        List<FoundActive> rest = actives.stream()
                .filter(active -> pasted && active.role() != ActiveRole.ACTIVE)
                .toList();
        actives.stream()
                .filter(active -> !rest.contains(active))
                .map(this::chip)
                .forEach(shown::add);
        if (rest.size() > UNFOLDED) {
            shown.add(new DisclosureLink(words.text("paste.rest", rest.size()), words, () -> chips(rest)));
        } else {
            rest.stream().map(this::chip).forEach(shown::add);
        }
        read.remarks().forEach(remark -> shown.add(new ToldLine(Feather.INFO, says.remark(remark), Look.NOTE)));
        if (!read.unknown().isEmpty()) {
            shown.add(new ToldLine(Feather.HELP_CIRCLE, unknown(read.unknown()), Look.NOTE).named("label-unknown"));
        }
    }

    private String unknown(List<String> names) {
        List<String> some = names.subList(0, Math.min(UNKNOWN_NAMES, names.size()));
        String listed = words.list(some.stream().map(words::isolated).toList());
        return words.text("paste.unknown", listed, names.size() - some.size());
    }

    private Node chips(List<FoundActive> actives) {
        VBox chips = new VBox();
        chips.getStyleClass().add("found-list");
        actives.stream().map(this::chip).forEach(chips.getChildren()::add);
        return chips;
    }

    private FoundChip chip(FoundActive active) {
        return new FoundChip(model, active, catalog, words, other);
    }
}
