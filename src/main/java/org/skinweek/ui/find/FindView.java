package org.skinweek.ui.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.skinweek.ui.kit.DirectScroll;
import org.skinweek.ui.kit.FeatherIcons;
import org.skinweek.ui.kit.NodeVisibility;
import org.skinweek.ui.kit.PaneChildren;
import org.skinweek.ui.kit.TextLabels;
import org.skinweek.ui.page.FindEntry;
import org.skinweek.words.Words;

/** A field with what fits it below, of one size whatever is found. */
final class FindView extends VBox {
    private static final double WIDTH = 560;
    private static final double HEIGHT = 480;

    private final FindModel model;
    private final Words words;
    private final Consumer<FindEntry> open;
    private final FindField field = new FindField();
    private final VBox list = new VBox();
    private final ScrollPane scroll = new DirectScroll(list);
    private final Label foot = new Label();
    private final Label nothing = TextLabels.wrapped("", "find-nothing");
    /** Made as they are needed, and kept: what comes into the scene has to be styled before it is seen. */
    private final List<Label> headings = new ArrayList<>();

    private final List<FindRow> allRows = new ArrayList<>();
    /** Those of them that are shown. */
    private List<FindRow> rows = List.of();

    /**
     * The view of a search.
     *
     * @param open opens an entry
     */
    FindView(FindModel model, Words words, Consumer<FindEntry> open) {
        this.model = model;
        this.words = words;
        this.open = open;
        getStyleClass().add("find-card");
        setMaxSize(WIDTH, HEIGHT);
        setPrefSize(WIDTH, HEIGHT);
        setMinHeight(0);
        setAccessibleRole(AccessibleRole.DIALOG);
        setAccessibleText(words.text("find.title"));
        field.setId("find-field");
        field.setPromptText(words.text("find.prompt"));
        field.setAccessibleText(words.text("find.prompt"));
        field.textProperty().bindBidirectional(model.queryProperty());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        Node glass = FeatherIcons.of(Feather.SEARCH, "find-glass");
        StackPane top = new StackPane(field, glass);
        StackPane.setAlignment(glass, Pos.CENTER_LEFT);
        top.getStyleClass().add("find-top");
        list.getStyleClass().add("find-list");
        list.setAccessibleRole(AccessibleRole.LIST_VIEW);
        list.setAccessibleText(words.text("find.list"));
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        foot.getStyleClass().addAll("note", "find-foot");
        getChildren().addAll(top, scroll, foot);
        model.foundProperty().addListener((observable, before, now) -> fill(now));
        model.chosenProperty().addListener((observable, before, now) -> mark());
        fill(model.foundProperty().get());
    }

    /** The field, which has focus for as long as this is open. */
    Node field() {
        return field;
    }

    private void pressed(KeyEvent event) {
        KeyCode code = event.getCode();
        if (code == KeyCode.ENTER) {
            model.chosenProperty().get().ifPresent(open);
        } else if (code == KeyCode.DOWN) {
            model.move(1);
        } else if (code == KeyCode.UP) {
            model.move(-1);
        } else if (code == KeyCode.HOME && !event.isShiftDown()) {
            model.first();
        } else if (code == KeyCode.END && !event.isShiftDown()) {
            model.last();
        } else if (code != KeyCode.TAB) {
            return;
        } // there is nowhere else for Tab to go
        event.consume();
        field.tell(rows.stream().filter(this::isChosen).map(Node.class::cast).findFirst());
    }

    private void fill(FindModel.Found found) {
        List<Node> lines = new ArrayList<>(List.of(nothing));
        NodeVisibility.show(nothing, found.nothing());
        nothing.setText(found.nothing() ? words.text("find.nothing", found.query()) : "");
        int used = 0;
        for (int i = 0; i < found.groups().size(); i++) {
            FindModel.Group group = found.groups().get(i);
            lines.add(heading(i, words.textOf("find.kind.", group.kind())));
            for (FindEntry entry : group.entries()) {
                lines.add(row(used, entry));
                used++;
            }
        }
        rows = List.copyOf(allRows.subList(0, used));
        lines.addAll(hidden(headings, found.groups().size()));
        lines.addAll(hidden(allRows, used));
        PaneChildren.put(list, lines);
        int shown = rows.size();
        foot.setText(
                found.query().isEmpty() || found.nothing()
                        ? words.text("find.keys")
                        : words.text(shown < found.total() ? "find.found.more" : "find.found", found.total(), shown));
        scroll.setVvalue(0);
        field.tell(Optional.empty());
        mark();
    }

    private Label heading(int index, String text) {
        if (index == headings.size()) {
            headings.add(TextLabels.of("", "note", "find-kind"));
        }
        Label heading = headings.get(index);
        heading.setText(text);
        NodeVisibility.show(heading, true);
        return heading;
    }

    private FindRow row(int index, FindEntry entry) {
        if (index == allRows.size()) {
            allRows.add(new FindRow(entry, words, open));
        }
        FindRow row = allRows.get(index);
        row.show(entry);
        NodeVisibility.show(row, true);
        return row;
    }

    /** What is not needed now stays in the list, unseen. */
    private static List<? extends Node> hidden(List<? extends Node> all, int used) {
        List<? extends Node> rest = all.subList(used, all.size());
        rest.forEach(node -> NodeVisibility.show(node, false));
        return rest;
    }

    private void mark() {
        rows.forEach(row -> row.choose(isChosen(row)));
        rows.stream().filter(this::isChosen).findFirst().ifPresent(this::reveal);
    }

    private boolean isChosen(FindRow row) {
        return model.chosenProperty().get().filter(row.entry()::equals).isPresent();
    }

    /** Scrolls as little as shows a row, or its heading too where it is the first one. */
    private void reveal(FindRow row) {
        scroll.layout();
        Bounds bounds = row.getBoundsInParent();
        double height = scroll.getViewportBounds().getHeight();
        double hidden = list.getHeight() - height;
        if (hidden <= 0) {
            return;
        }
        double top = scroll.getVvalue() * hidden;
        double wanted = row == rows.get(0)
                ? 0
                : Math.max(
                        Math.min(top, bounds.getMinY()),
                        bounds.getMaxY() + list.getInsets().getBottom() - height);
        scroll.setVvalue(wanted / hidden);
    }
}
