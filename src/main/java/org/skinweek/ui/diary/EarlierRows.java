package org.skinweek.ui.diary;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import org.skinweek.diary.DiaryEntry;
import org.skinweek.trends.UsesBefore;
import org.skinweek.ui.kit.TextLabels;
import org.skinweek.ui.product.ActiveBadge;
import org.skinweek.words.DateWords;
import org.skinweek.words.Words;

/**
 * On a day with a reaction, the treatments of the days before it, each use a link to its day. It says what was used and
 * nothing of what caused anything.
 */
final class EarlierRows {
    private static final double GAP = 8;

    private final Words words;
    private final DateWords dates;
    private final DiaryViewModel model;

    EarlierRows(Words words, DiaryViewModel model) {
        this.words = words;
        this.dates = new DateWords(words);
        this.model = model;
    }

    /** A row for each treatment, and what is not known; nothing on a day without a reaction. */
    List<Node> rows() {
        return model.earlier().map(this::rows).orElse(List.of());
    }

    private List<Node> rows(EarlierUses earlier) {
        List<Node> rows = new ArrayList<>();
        earlier.uses().forEach(each -> rows.add(row(each)));
        if (earlier.uses().isEmpty()) {
            rows.add(TextLabels.wrapped(words.text("diary.before.none"), "note"));
        }
        if (earlier.unlogged() > 0) {
            rows.add(TextLabels.wrapped(words.text("diary.before.unlogged", earlier.unlogged()), "note"));
        }
        rows.add(TextLabels.wrapped(words.text("diary.before.note"), "note"));
        return rows;
    }

    private Node row(UsesBefore before) {
        FlowPane days = new FlowPane(GAP, 0);
        before.uses()
                .forEach(
                        use -> days.getChildren().add(link(use, before.product().name())));
        List<Node> below = new ArrayList<>();
        String known = before.isFirst()
                ? words.text("diary.before.first")
                : before.stage()
                        .map(stage -> words.text("diary.before.new", stage.week()))
                        .orElse("");
        if (!known.isEmpty()) {
            below.add(TextLabels.wrapped(known, "note"));
        }
        below.add(days);
        return new DayRow(
                "before-" + before.product().id(),
                new ActiveBadge(model.family(before.product())),
                DayPanel.heading(before.product().name()),
                below);
    }

    private Node link(DiaryEntry use, String name) {
        String session = words.textOf("diary.before.session.", use.session());
        Hyperlink link = new Hyperlink(words.text("diary.before.when", dates.weekdayBrief(use.day()), session));
        link.setMinWidth(Region.USE_PREF_SIZE);
        link.setAccessibleText(words.text("diary.before.spoken", words.isolated(name), dates.full(use.day()), session));
        link.setOnAction(event -> model.select(use.day()));
        return link;
    }
}
