package org.skinweek.ui.week;

import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.skinweek.advice.Fix;
import org.skinweek.advice.RankedFix;
import org.skinweek.rules.Flag;
import org.skinweek.ui.kit.DisclosureLink;
import org.skinweek.ui.kit.NodeVisibility;
import org.skinweek.ui.kit.TextLabels;
import org.skinweek.ui.page.PageContext;
import org.skinweek.ui.page.PageRoute;
import org.skinweek.ui.page.PlanIntent;
import org.skinweek.words.FixWords;
import org.skinweek.words.RemedyWords;
import org.skinweek.words.Words;

/**
 * What clears a flag, once that is known: changes that one click makes, or words where no few changes do. The best of
 * these changes is one button for all of them, one after another.
 */
final class FixList extends VBox {
    private final Words words;
    private final WeekViewModel model;
    private final PageContext context;
    private final Label looking;
    private final FixChoice best;
    private final DisclosureLink others;
    /** What helps where no few changes do; it has nothing in it where they do. */
    private final VBox ways = new VBox();

    private @Nullable Flag flag;
    private @Nullable WeekFindings findings;
    /** What is shown of what is known; absent while it is looked for. */
    private @Nullable List<RankedFix> shown;

    FixList(WeekViewModel model, PageContext context) {
        this.words = context.words();
        this.model = model;
        this.context = context;
        looking = TextLabels.wrapped(words.text("week.fixes.looking"), "note", "fix-looking");
        best = new FixChoice("fix-best", model, words);
        others = new DisclosureLink("", words, this::rest);
        ways.getStyleClass().add("fix-list");
        getStyleClass().add("fix-list");
        getChildren().addAll(looking, best, others, ways);
        arrange();
    }

    /** Says that it is looked for what clears a flag, in as much room as what was shown took. */
    void lookFor(Flag wanted, WeekFindings now) {
        flag = wanted;
        findings = now;
        if (shown != null) {
            takeFromBoard(shown);
            setMinHeight(getHeight()); // so that little moves when it is known
            shown = null;
        }
        arrange();
    }

    /**
     * Shows what clears the flag; nothing is touched while that is unknown, or shown.
     *
     * @return true when something else than before is shown
     */
    boolean show(FlagFixes known) {
        @Nullable List<RankedFix> fixes = flag == null ? null : known.of(flag);
        if (fixes == null || fixes.equals(shown)) {
            return false;
        }
        if (shown != null) {
            takeFromBoard(shown);
        }
        shown = fixes;
        setMinHeight(USE_COMPUTED_SIZE);
        ways.getChildren().clear();
        others.setOpen(false);
        if (fixes.isEmpty()) {
            addRemedy(known);
        } else {
            best.show(fixes.get(0), flag(), findings());
            best.setLoud(isGravest());
        }
        if (fixes.size() > 1) {
            others.setText(words.text("week.fixes.others", fixes.size() - 1));
        }
        arrange();
        return true;
    }

    private void arrange() {
        NodeVisibility.show(looking, shown == null);
        NodeVisibility.show(best, shown != null && !shown.isEmpty());
        NodeVisibility.show(others, shown != null && shown.size() > 1);
        NodeVisibility.show(ways, shown != null && shown.isEmpty());
    }

    /** The board no longer shows what one of these would do: its button goes. */
    private void takeFromBoard(List<RankedFix> gone) {
        Fix onBoard = model.shownFixProperty().get();
        if (gone.stream().anyMatch(ranked -> ranked.fix().equals(onBoard))) {
            model.show(null);
        }
    }

    private Node rest() {
        VBox list = new VBox();
        list.getStyleClass().add("fix-list");
        List<RankedFix> all = Objects.requireNonNull(shown, "nothing is known");
        for (RankedFix fix : all.subList(1, all.size())) {
            FixChoice choice = new FixChoice("fix-other", model, words);
            choice.show(fix, flag(), findings());
            list.getChildren().add(choice);
        }
        return list;
    }

    private void addRemedy(FlagFixes known) {
        RemedyWords.Remedy remedy = new RemedyWords(words, findings().book())
                .of(flag(), findings().timeline(), findings().happened().contains(flag()));
        ways.getChildren().add(TextLabels.wrapped(remedy.text(), "flag-reason"));
        boolean over = remedy.place() == RemedyWords.Place.NOWHERE;
        @Nullable ComingFix coming = known.comingOf(flag());
        if (coming != null && (over || coming.fix().isPresent())) {
            addComing(coming);
        }
        if (!over || (coming != null && coming.fix().isEmpty())) {
            addWays(remedy.place());
        }
    }

    /** What happened cannot be mended, but it need not come again. */
    private void addComing(ComingFix coming) {
        coming.fix()
                .ifPresentOrElse(
                        fix -> {
                            String from = words.text("week.fix.again", new WeekTexts(words).date(model.nextWeek()));
                            FixButton button = new FixButton("fix-best", () -> model.apply(coming));
                            button.show(
                                    new FixWords(words).brief(fix, coming.week()),
                                    FixChoice.icon(fix),
                                    fix.changes().size() > 1);
                            button.setLoud(isGravest());
                            button.getStyleClass().add("fix-coming");
                            button.setAccessibleText(words.text("common.two.parts", from, button.getText()));
                            ways.getChildren().addAll(TextLabels.wrapped(from, "note"), button);
                        },
                        () -> ways.getChildren().add(TextLabels.wrapped(words.text("week.fix.again.plan"), "note")));
    }

    /** The best that can be done about the gravest flag is the one loud thing of the page. */
    private boolean isGravest() {
        return findings().flags().indexOf(flag()) == 0;
    }

    /** Where no small change helps: the week planned again, unless something else has to change first. */
    private void addWays(RemedyWords.Place place) {
        if (place == RemedyWords.Place.SHELF) {
            ways.getChildren().add(way("week.fix.shelf", Feather.ARCHIVE, PageRoute.SHELF));
            return;
        }
        FixButton plan = new FixButton("fix-best", this::plan);
        plan.show(words.text("week.fix.plan"), Feather.CALENDAR, false);
        plan.getStyleClass().add("fix-plan");
        plan.setLoud(isGravest());
        ways.getChildren().add(plan);
        if (place == RemedyWords.Place.SETTINGS) {
            ways.getChildren().add(way("week.fix.settings", Feather.SETTINGS, PageRoute.SETTINGS));
        }
    }

    private void plan() {
        context.navigator().openPlan(PlanIntent.best(model.boardProperty().get().start()));
    }

    private Node way(String key, Feather icon, PageRoute route) {
        return new FixButton("fix-other", () -> context.navigator().open(route)).show(words.text(key), icon, false);
    }

    private Flag flag() {
        return Objects.requireNonNull(flag, "nothing is looked for");
    }

    private WeekFindings findings() {
        return Objects.requireNonNull(findings, "nothing is looked for");
    }
}
