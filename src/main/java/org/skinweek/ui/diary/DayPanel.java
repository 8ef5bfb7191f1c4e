package org.skinweek.ui.diary;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.skinweek.diary.DiaryEntry;
import org.skinweek.ui.history.HistoryDialogs;
import org.skinweek.ui.kit.DirectScroll;
import org.skinweek.ui.kit.FeatherIcons;
import org.skinweek.ui.kit.FocusPlace;
import org.skinweek.ui.kit.NodeVisibility;
import org.skinweek.ui.kit.PaneChildren;
import org.skinweek.ui.kit.TextLabels;
import org.skinweek.ui.page.PageContext;
import org.skinweek.ui.photo.DayPhotos;
import org.skinweek.ui.product.ProductName;
import org.skinweek.ui.skin.PatchDialogs;
import org.skinweek.ui.skin.ReactionAdvice;
import org.skinweek.words.Words;

/** What is written down for the chosen day, and everything that can be done with it. */
final class DayPanel extends VBox {
    private final PageContext context;
    private final DiaryViewModel model;
    private final Words words;
    private final Label title = new Label();
    private final NoteRows notes;
    private final PatchRows patches;
    private final EarlierRows earlier;
    private final EntryRows entries;
    private final PatchDialogs patchDialogs;
    private final DayPhotos photos;
    private final VBox list = new VBox();
    private final VBox asking = new VBox();
    private final FlowPane actions;
    private final Button add;
    private final FillPanel fill;

    DayPanel(
            PageContext context,
            DiaryViewModel model,
            ReactionAdvice advice,
            PatchDialogs patchDialogs,
            DayFiller filler,
            HistoryDialogs histories,
            DayPhotos photos) {
        this.context = context;
        this.model = model;
        this.patchDialogs = patchDialogs;
        this.words = context.words();
        this.notes = new NoteRows(context, model, advice);
        this.patches = new PatchRows(words, patchDialogs);
        this.earlier = new EarlierRows(words, model);
        this.entries = new EntryRows(
                model,
                words,
                new EntryRow.Actions(
                        line -> EntryForm.open(context, model, line.entry()),
                        line -> delete(line.entry(), line.name()),
                        histories::open));
        this.photos = photos;
        getStyleClass().addAll("card", "day-panel");
        title.getStyleClass().add("section-title");
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        list.getStyleClass().add("day-list");
        add = button("diary.day.add", Feather.PLUS, this::addEntry);
        DayFills fills = new DayFills(context, model, filler);
        Button menu = new Button(words.text("diary.fill.menu"), FeatherIcons.of(Feather.CHEVRON_DOWN));
        menu.setId("diary-fill");
        menu.setContentDisplay(ContentDisplay.RIGHT);
        menu.setAccessibleText(words.text("diary.fill.menu.spoken"));
        menu.setOnAction(event -> fills.menu().show(menu, Side.BOTTOM, 0, 0));
        actions = new FlowPane(
                8,
                8,
                add,
                menu,
                button("diary.day.note", Feather.SMILE, this::addNote),
                button("diary.day.photo", Feather.CAMERA, this::addPhoto),
                button("diary.day.patch", Feather.CROSSHAIR, this::beginPatch));
        actions.setMinHeight(Region.USE_PREF_SIZE);
        asking.getStyleClass().add("day-asking");
        asking.getChildren().addAll(TextLabels.wrapped(words.text("diary.quick"), "note"), notes.quick());
        asking.setMinHeight(Region.USE_PREF_SIZE);
        ScrollPane scroll = new DirectScroll(list);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        fill = new FillPanel(context, fills);
        photos.takeDropped(this, () -> model.selectedProperty().get());
        getChildren().addAll(head(), fill, asking, actions, scroll);
    }

    private Node head() {
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        HBox head = new HBox(
                8,
                title,
                arrow(Feather.CHEVRON_LEFT, "diary.day.previous", -1),
                arrow(Feather.CHEVRON_RIGHT, "diary.day.next", 1));
        head.setAlignment(Pos.CENTER_LEFT);
        head.setMinHeight(Region.USE_PREF_SIZE);
        return head;
    }

    private Button arrow(Feather icon, String key, int days) {
        Button arrow = FeatherIcons.button(icon, words.text(key), () -> model.moveDays(days));
        arrow.getStyleClass().addAll("quiet", "directional");
        arrow.setId(key.replace('.', '-'));
        return arrow;
    }

    private Button button(String key, Feather icon, Runnable action) {
        Button button = new Button(words.text(key), FeatherIcons.of(icon));
        button.setAccessibleText(words.text(key + ".spoken"));
        button.setOnAction(event -> action.run());
        return button;
    }

    /** Shows the day that the model has chosen. */
    void refresh() {
        title.setText(model.dayTitleProperty().get());
        boolean writable = model.writableProperty().get();
        actions.getChildren().forEach(button -> button.setDisable(!writable));
        fill.enable(writable);
        boolean several = model.range().size() > 1;
        NodeVisibility.show(fill, several);
        asking.setDisable(!writable); // its room stays, so that nothing below moves
        NodeVisibility.show(asking, !several);
        NodeVisibility.show(actions, !several);
        if (several) {
            show(List.of());
            return;
        }
        List<Node> rows = new ArrayList<>(entries.shown());
        part(words.text("diary.day.skin"), notes.rows(), rows);
        part(
                words.text("diary.day.photos"),
                photos.rows(model.selectedProperty().get()),
                rows);
        part(words.text("diary.before.title"), earlier.rows(), rows);
        part(words.text("skin.patch.title"), patches.of(model.selectedProperty().get()), rows);
        if (rows.isEmpty()) {
            rows.add(muted(words.text(writable ? "diary.day.nothing" : "diary.day.future")));
        }
        FocusPlace place = FocusPlace.in(list);
        show(rows);
        place.restore(list, row -> nearest(row).requestFocus());
    }

    /** Rows of entries that are not shown now stay in the list, unseen. */
    private void show(List<Node> rows) {
        List<Node> all = new ArrayList<>(rows);
        for (Node kept : entries.kept()) {
            boolean shown = rows.contains(kept);
            NodeVisibility.show(kept, shown);
            if (!shown) {
                kept.setUserData(null);
                all.add(kept);
            }
        }
        PaneChildren.put(list, all);
    }

    /** A button of a row of the list or, where a heading took its place, of the next row, or else of the one before. */
    private Node nearest(Node row) {
        List<Node> rows = list.getChildren();
        int index = rows.indexOf(row);
        return Stream.concat(
                        rows.subList(index, rows.size()).stream(),
                        IntStream.range(0, index).mapToObj(before -> rows.get(index - 1 - before)))
                .filter(Node::isVisible)
                .flatMap(each -> Stream.ofNullable(each.lookup(".button")))
                .findFirst()
                .orElse(add);
    }

    private static void part(String name, List<Node> content, List<Node> rows) {
        if (!content.isEmpty()) {
            rows.add(TextLabels.of(name, "note", "day-heading"));
            rows.addAll(content);
        }
    }

    /** Opens the form of a new entry. */
    void addEntry() {
        EntryForm.open(context, model, null);
    }

    /** Opens the form of a new note about the skin. */
    void addNote() {
        notes.open(null);
    }

    /** Opens the form of a new patch test. */
    void beginPatch() {
        patchDialogs.begin(null, model.selectedProperty().get());
    }

    /** Asks for photos of the chosen day. */
    void addPhoto() {
        photos.choose(model.selectedProperty().get());
    }

    /** Notes how the skin feels, by the digit of the feeling; only while the digits are shown. */
    void note(int number) {
        if (asking.isVisible()) {
            notes.note(number);
        }
    }

    /** Moves focus to the first thing that can be done. */
    void focusFirst() {
        Node button = list.getChildren().stream()
                .filter(Node::isVisible)
                .flatMap(row -> Stream.ofNullable(row.lookup(".button")))
                .findFirst()
                .orElse(add);
        (add.isFocused() ? add : button).requestFocus();
    }

    private void delete(DiaryEntry entry, String name) {
        model.delete(entry);
        context.toasts()
                .show(
                        words.text("diary.entry.deleted", words.isolated(name)),
                        words.text("diary.undo"),
                        () -> model.bringBack(entry));
    }

    /** As wide as there is room, so that what can be done stands at the edge. */
    static Label heading(String name) {
        Label heading = ProductName.whole(name, "strong");
        heading.setMinWidth(0);
        heading.setMaxWidth(Double.MAX_VALUE);
        return heading;
    }

    private static Label muted(String text) {
        return TextLabels.wrapped(text, "note");
    }
}
