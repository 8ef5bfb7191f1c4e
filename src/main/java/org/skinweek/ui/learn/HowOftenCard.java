package org.skinweek.ui.learn;

import java.util.Set;
import java.util.stream.Collectors;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.skinweek.catalog.PoreWay;
import org.skinweek.ui.kit.TextLabels;
import org.skinweek.ui.product.ActiveBadge;
import org.skinweek.words.TimesWords;
import org.skinweek.words.Words;

/** How often what one owns may be used, as a small table: at first, later, and which way of looking large it acts on. */
final class HowOftenCard extends VBox {
    private static final double FIRST = 48;
    private static final double LATER = 60;
    private static final double WAY = 36;
    /** Two lines of a name; more of it is cut off, and told by its tooltip. */
    private static final double NAME = 34;

    private final LearnViewModel model;
    private final Words words;
    private final TimesWords times;
    private @Nullable OftenTable shown;

    HowOftenCard(LearnViewModel model, Words words) {
        this.model = model;
        this.words = words;
        this.times = new TimesWords(words);
        getStyleClass().addAll("card", "side-card", "how-often");
        setId("how-often");
    }

    /** Shows a table in place of the one before. */
    void show(OftenTable table) {
        if (table.equals(shown)) {
            return;
        }
        shown = table;
        String skin = table.skin().skinType() == null
                ? words.textOf("learn.skin.", table.skin().sensitivity())
                : words.textOf(
                        "learn.skin." + Words.key(table.skin().sensitivity()) + ".",
                        table.skin().skinType());
        VBox head = new VBox(
                TextLabels.wrapped(words.text(table.own() ? "learn.often.own" : "learn.often.common"), "section-title"),
                TextLabels.wrapped(words.text("learn.often.about", skin), "note"));
        getChildren().setAll(head, grid(table));
        getChildren().add(TextLabels.wrapped(words.text("learn.often.shared", table.shared()), "note"));
        getChildren().add(TextLabels.wrapped(words.text("learn.often.ways"), "note"));
    }

    private Node grid(OftenTable table) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("often-table");
        ColumnConstraints name = new ColumnConstraints();
        name.setHgrow(Priority.ALWAYS);
        name.setMinWidth(0);
        grid.getColumnConstraints().setAll(name, column(FIRST), column(LATER), column(WAY));
        grid.addRow(
                0,
                line(new Region(), "often-head"),
                head("learn.often.first"),
                head("learn.often.later"),
                head("learn.often.way"));
        table.rows().forEach(row -> add(grid, row));
        return grid;
    }

    private static ColumnConstraints column(double width) {
        ColumnConstraints column = new ColumnConstraints(width);
        column.setHalignment(HPos.RIGHT);
        return column;
    }

    private Node head(String key) {
        return cell(words.text(key), "note", "often-head");
    }

    private void add(GridPane grid, OftenTable.Row row) {
        boolean evenings = row.times().evenings();
        Hyperlink name = new Hyperlink(row.name());
        name.getStyleClass().add("quiet-link");
        name.setMinWidth(0);
        name.setWrapText(true);
        name.setMaxHeight(NAME);
        name.setTooltip(new Tooltip(row.name()));
        name.setAccessibleText(words.text(
                "learn.often.row",
                row.name(),
                times.of(row.times().first()),
                times.of(row.times().later()),
                ways(row.ways(), "learn.way.spoken.")));
        name.setOnAction(event -> {
            name.setVisited(false);
            model.open(row.active());
        });
        StackedMark mark = new StackedMark(new ActiveBadge(row.family()));
        HBox named = new HBox(8, mark, name);
        named.setAlignment(Pos.CENTER_LEFT);
        named.setMinWidth(0);
        grid.addRow(
                grid.getRowCount(),
                line(named, "often-cell"),
                cell(times.shortly(row.times().first(), evenings), "often-cell"),
                cell(times.shortly(row.times().later(), evenings), "often-cell"),
                cell(ways(row.ways(), "learn.way."), "often-cell"));
    }

    private String ways(Set<PoreWay> ways, String prefix) {
        return ways.stream().sorted().map(way -> words.textOf(prefix, way)).collect(Collectors.joining(", "));
    }

    private static Label cell(String text, String... styleClasses) {
        Label cell = TextLabels.of(text, styleClasses);
        cell.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        cell.setMinWidth(Region.USE_PREF_SIZE);
        cell.setAlignment(Pos.CENTER_RIGHT);
        cell.setAccessibleRole(AccessibleRole.TEXT);
        return cell;
    }

    private static Region line(Region content, String styleClass) {
        content.getStyleClass().add(styleClass);
        content.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        return content;
    }

    /** A mark in a column of its own, so that names begin below one another whatever the shape before them. */
    private static final class StackedMark extends HBox {
        StackedMark(Node mark) {
            super(mark);
            setAlignment(Pos.CENTER);
            setMinWidth(12);
            setPrefWidth(12);
        }
    }
}
