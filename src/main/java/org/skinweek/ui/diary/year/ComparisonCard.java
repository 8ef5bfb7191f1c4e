package org.skinweek.ui.diary.year;

import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;
import org.skinweek.trends.ReactionComparison;
import org.skinweek.ui.kit.NodeVisibility;
import org.skinweek.ui.kit.TextLabels;
import org.skinweek.words.Words;

/** What the diary can say about reactions and the exfoliation before them, and how sure that is. */
final class ComparisonCard extends VBox {
    private final Words words;
    private final Label title = TextLabels.wrapped("", "section-title");
    private final Label text = TextLabels.wrapped("");
    private final ProgressBar progress = new ProgressBar();
    private final Label surety = TextLabels.wrapped("", "note");
    private final Label limits = TextLabels.wrapped("", "note");

    ComparisonCard(Words words) {
        super(10);
        this.words = words;
        setId("comparison-card");
        getStyleClass().addAll("card", "trend-side");
        progress.setMaxWidth(Double.MAX_VALUE);
        limits.setText(words.text("trends.compare.limits"));
        getChildren().setAll(title, text, progress, surety, limits);
    }

    /** Shows what can be said. */
    void show(ReactionComparison found) {
        boolean early = found.finding() == ReactionComparison.Finding.TOO_EARLY;
        title.setText(words.textOf("trends.compare.title.", found.finding()));
        text.setText(
                early
                        ? words.text(
                                "trends.compare.early",
                                found.reactions(),
                                found.calm(),
                                ReactionComparison.NEEDED_DAYS,
                                ReactionComparison.NEEDED_EACH)
                        : words.text(
                                "trends.compare.means",
                                found.reactions(),
                                found.beforeReactions(),
                                found.calm(),
                                found.beforeCalm()));
        NodeVisibility.show(progress, early);
        double share = Math.min(
                1.0 * found.days() / ReactionComparison.NEEDED_DAYS,
                Math.min(
                        1.0 * found.reactions() / ReactionComparison.NEEDED_EACH,
                        1.0 * found.calm() / ReactionComparison.NEEDED_EACH));
        progress.setProgress(Math.min(1, share));
        String count = words.text("trends.compare.count", found.days(), ReactionComparison.NEEDED_DAYS);
        progress.setAccessibleText(count);
        surety.setText(
                early ? count : words.text("trends.compare.chance", Math.max(1, Math.round(found.chance() * 100))));
    }
}
