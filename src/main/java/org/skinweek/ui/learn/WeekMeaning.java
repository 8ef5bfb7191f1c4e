package org.skinweek.ui.learn;

import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.skinweek.catalog.PoreWay;
import org.skinweek.ui.kit.ActionButton;
import org.skinweek.ui.kit.FeatherIcons;
import org.skinweek.ui.kit.TextLabels;
import org.skinweek.ui.page.PageContext;
import org.skinweek.ui.page.PageRoute;
import org.skinweek.words.Words;

/** What the story means for one's own week: which products of the shelf act on which way, and the way to the week. */
final class WeekMeaning extends HBox {
    /** So many products are named; of more, the first and how many others. */
    private static final int NAMED = 2;

    private final Words words;

    WeekMeaning(OftenTable table, PageContext context) {
        super(12);
        this.words = context.words();
        getStyleClass().addAll("calm-card", "week-meaning");
        setAlignment(Pos.CENTER_LEFT);
        VBox texts = new VBox(
                TextLabels.wrapped(words.text("learn.week.title"), "strong"),
                TextLabels.wrapped(table.own() ? meaning(table) : words.text("learn.week.none")));
        texts.setMinWidth(0);
        HBox.setHgrow(texts, Priority.ALWAYS);
        Button open = new ActionButton(
                words.text(table.own() ? "learn.week.open" : "learn.week.shelf"),
                () -> context.navigator().open(table.own() ? PageRoute.WEEK : PageRoute.SHELF));
        open.setId("open-week");
        open.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().addAll(FeatherIcons.of(Feather.CALENDAR, "accent-icon", "large-icon"), texts, open);
    }

    private String meaning(OftenTable table) {
        return words.text("learn.week.both", way(table, PoreWay.OIL), way(table, PoreWay.FIRMNESS));
    }

    private String way(OftenTable table, PoreWay way) {
        List<String> names = table.rows().stream()
                .filter(row -> row.ways().contains(way))
                .map(row -> words.isolated(row.name()))
                .toList();
        if (names.isEmpty()) {
            return words.textOf("learn.week.nothing.", way);
        }
        String named = names.stream().limit(NAMED).collect(Collectors.joining(words.text("learn.week.and")));
        int others = names.size() - Math.min(NAMED, names.size());
        return words.textOf(
                "learn.week.way.",
                way,
                others == 0 ? named : words.text("learn.week.others", named, others),
                names.size());
    }
}
