package org.skinweek.ui.week;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.skinweek.advice.Fix;
import org.skinweek.advice.RankedFix;
import org.skinweek.routine.Timeline;
import org.skinweek.rules.Flag;
import org.skinweek.ui.kit.DisclosureLink;
import org.skinweek.ui.kit.FeatherIcons;
import org.skinweek.ui.kit.TextLabels;
import org.skinweek.ui.page.PageContext;
import org.skinweek.ui.page.PageRoute;
import org.skinweek.ui.page.PlanIntent;
import org.skinweek.words.FixWords;
import org.skinweek.words.RemedyWords;
import org.skinweek.words.Words;

/** What clears a flag, once that is known: changes that one click makes, or words where no few changes do. */
final class FixList extends VBox {
    private final Words words;
    private final Flag flag;
    private final WeekFindings findings;
    private final WeekViewModel model;
    private final PageContext context;
    private @Nullable List<RankedFix> shown;
    private double room;

    FixList(Flag flag, WeekFindings findings, WeekViewModel model, PageContext context) {
        this.words = context.words();
        this.flag = flag;
        this.findings = findings;
        this.model = model;
        this.context = context;
        getStyleClass().add("fix-list");
        getChildren().add(TextLabels.wrapped(words.text("week.fixes.looking"), "note", "fix-looking"));
    }

    /** Is as high as the list that it takes the place of, until it shows what clears the flag. */
    void keepRoom(FixList before) {
        room = before.getHeight() > 0 ? before.getHeight() : before.room; // which may not have been laid out
        if (shown == null) {
            setMinHeight(room);
        }
    }

    /** Shows what clears the flag; nothing is touched while that is unknown, or the same as before. */
    void show(FlagFixes known) {
        List<RankedFix> fixes = known.of(flag);
        if (fixes == null || fixes.equals(shown)) {
            return;
        }
        Fix onBoard = model.shownFixProperty().get();
        if (shown != null && shown.stream().anyMatch(ranked -> ranked.fix().equals(onBoard))) {
            model.show(null); // its button goes
        }
        shown = fixes;
        setMinHeight(USE_COMPUTED_SIZE);
        getChildren().clear();
        if (!fixes.isEmpty()) {
            getChildren().add(fix(fixes.get(0), "fix-best"));
        }
        if (fixes.size() > 1) {
            List<RankedFix> others = fixes.subList(1, fixes.size());
            getChildren().add(new DisclosureLink(words.text("week.fixes.others", others.size()), words, () -> {
                VBox list = new VBox();
                list.getStyleClass().add("fix-list");
                others.forEach(fix -> list.getChildren().add(fix(fix, "fix-other")));
                return list;
            }));
        }
        if (fixes.isEmpty()) {
            RemedyWords.Remedy remedy = new RemedyWords(words, findings.book())
                    .of(flag, findings.timeline(), findings.happened().contains(flag));
            getChildren().add(TextLabels.wrapped(remedy.text(), "flag-reason"));
            boolean over = remedy.place() == RemedyWords.Place.NOWHERE;
            @Nullable ComingFix coming = known.comingOf(flag);
            if (coming != null && (over || coming.fix().isPresent())) {
                addComing(coming);
            }
            if (!over || (coming != null && coming.fix().isEmpty())) {
                addWays(remedy.place());
            }
        }
    }

    private Node fix(RankedFix ranked, String style) {
        Fix fix = ranked.fix();
        Button button = button(fix, findings.timeline(), style, () -> model.apply(fix, findings.timeline()));
        button.hoverProperty().addListener((observable, before, now) -> show(button, fix, model));
        button.focusVisibleProperty().addListener((observable, before, now) -> show(button, fix, model));
        List<String> notes = new ArrayList<>();
        also(ranked).ifPresent(notes::add);
        model.comingDay(fix).ifPresent(day -> notes.add(words.text("week.fix.over", new WeekTexts(words).date(day))));
        VBox whole = new VBox(2, button);
        for (String note : notes) {
            button.setAccessibleText(words.text("common.two.parts", spoken(button), note));
            whole.getChildren().add(TextLabels.wrapped(note, "note", "fix-also"));
        }
        return whole;
    }

    /** What else a fix clears: all that there is, or other flags by name. What is on the card itself is said there. */
    private Optional<String> also(RankedFix ranked) {
        int rules = findings.byRule().size();
        if (rules > 1 && ranked.clearsAll(findings.flags())) {
            return Optional.of(words.text("week.fix.all", rules));
        }
        List<Flag> others = ranked.clears().stream()
                .filter(cleared -> !cleared.equals(flag))
                .toList();
        return others.isEmpty()
                ? Optional.empty()
                : Optional.of(words.text("week.fix.also", new WeekTexts(words).titles(others)));
    }

    /** What happened cannot be mended, but it need not come again. */
    private void addComing(ComingFix coming) {
        coming.fix()
                .ifPresentOrElse(
                        fix -> {
                            String from = words.text("week.fix.again", new WeekTexts(words).date(model.nextWeek()));
                            Button button = button(fix, coming.week(), "fix-best", () -> model.apply(coming));
                            button.getStyleClass().add("fix-coming");
                            button.setAccessibleText(words.text("common.two.parts", from, button.getText()));
                            getChildren().addAll(TextLabels.wrapped(from, "note"), button);
                        },
                        () -> getChildren().add(TextLabels.wrapped(words.text("week.fix.again.plan"), "note")));
    }

    private Button button(Fix fix, Timeline timeline, String style, Runnable action) {
        Button button = button(new FixWords(words).brief(fix, timeline), icon(fix), action);
        button.getStyleClass().add(style);
        if (style.equals("fix-best")) {
            makeLoud(button);
        }
        if (fix.changes().size() > 1) {
            button.getStyleClass().add("fix-several");
        }
        return button;
    }

    /** The best that can be done about the gravest flag is the one loud thing of the page. */
    private void makeLoud(Button button) {
        if (findings.flags().indexOf(flag) == 0) {
            button.getStyleClass().add("accent");
        }
    }

    private static String spoken(Button button) {
        return button.getAccessibleText() == null ? button.getText() : button.getAccessibleText();
    }

    /** The board shows what a fix would do for as long as the mouse or focus is on its button. */
    private static void show(Button button, Fix fix, WeekViewModel model) {
        if (button.isHover() || button.isFocusVisible()) {
            model.show(fix);
        } else if (fix.equals(model.shownFixProperty().get())) {
            model.show(null);
        }
    }

    /** Where no small change helps: the week planned again, unless something else has to change first. */
    private void addWays(RemedyWords.Place place) {
        if (place == RemedyWords.Place.SHELF) {
            getChildren().add(way("week.fix.shelf", Feather.ARCHIVE, PageRoute.SHELF));
            return;
        }
        Button plan = button(words.text("week.fix.plan"), Feather.CALENDAR, this::plan);
        plan.getStyleClass().addAll("fix-best", "fix-plan");
        makeLoud(plan);
        getChildren().add(plan);
        if (place == RemedyWords.Place.SETTINGS) {
            getChildren().add(way("week.fix.settings", Feather.SETTINGS, PageRoute.SETTINGS));
        }
    }

    private void plan() {
        context.navigator().openPlan(PlanIntent.best(model.boardProperty().get().start()));
    }

    private Node way(String key, Feather icon, PageRoute route) {
        Button way = button(words.text(key), icon, () -> context.navigator().open(route));
        way.getStyleClass().add("fix-other");
        return way;
    }

    private static Button button(String text, Feather icon, Runnable action) {
        Button button = new Button(text, FeatherIcons.of(icon));
        button.getStyleClass().add("fix-button");
        button.setWrapText(true);
        button.setMinHeight(USE_PREF_SIZE);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(event -> action.run());
        return button;
    }

    private static Feather icon(Fix fix) {
        Set<Fix.Kind> kinds = fix.changes().stream().map(Fix.Change::kind).collect(Collectors.toSet());
        if (kinds.size() > 1) {
            return Feather.SHUFFLE;
        }
        return switch (fix.changes().get(0).kind()) {
            case MOVE -> Feather.CALENDAR;
            case REMOVE -> Feather.MINUS;
            case ADD -> Feather.PLUS;
        };
    }
}
