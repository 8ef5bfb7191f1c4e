package org.skinweek.ui.week;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.skinweek.advice.Fix;
import org.skinweek.advice.RankedFix;
import org.skinweek.rules.Flag;
import org.skinweek.ui.kit.NodeVisibility;
import org.skinweek.ui.kit.TextLabels;
import org.skinweek.words.FixWords;
import org.skinweek.words.Words;

/** One fix as a button, with what else it does below it; the board shows it while the mouse or focus is on the button. */
final class FixChoice extends VBox {
    private static final double GAP = 2;

    private final WeekViewModel model;
    private final Words words;
    private final FixButton button;
    private final Label clears = note();
    private final Label comes = note();
    private @Nullable Fix shown;
    private @Nullable WeekFindings findings;

    /**
     * A button without a fix, which says that one is looked for.
     *
     * @param style the style class of its rank among the fixes of a flag
     */
    FixChoice(String style, WeekViewModel model, Words words) {
        super(GAP);
        this.model = model;
        this.words = words;
        button = new FixButton(style, this::apply);
        button.setText(words.text("week.fixes.looking"));
        button.hoverProperty().addListener(observable -> preview());
        button.focusVisibleProperty().addListener(observable -> preview());
        getChildren().addAll(button, clears, comes);
    }

    private static Label note() {
        return TextLabels.wrapped("", "note", "fix-also");
    }

    /**
     * Offers a fix.
     *
     * @param flag the flag whose card this is part of, which need not be named
     */
    void show(RankedFix ranked, Flag flag, WeekFindings now) {
        Fix fix = ranked.fix();
        shown = fix;
        findings = now;
        button.show(
                new FixWords(words).brief(fix, now.timeline()),
                icon(fix),
                fix.changes().size() > 1);
        List<String> notes = new ArrayList<>();
        put(clears, also(ranked, flag, now), notes);
        put(comes, model.comingDay(fix).map(day -> words.text("week.fix.over", new WeekTexts(words).date(day))), notes);
        String spoken = button.getText();
        for (String note : notes) {
            spoken = words.text("common.two.parts", spoken, note);
        }
        button.setAccessibleText(spoken);
        preview();
    }

    private static void put(Label label, Optional<String> text, List<String> notes) {
        NodeVisibility.show(label, text.isPresent());
        text.ifPresent(said -> {
            label.setText(said);
            notes.add(said);
        });
    }

    /** Makes the button the one loud thing of the page, or one of the others. */
    void setLoud(boolean loud) {
        button.setLoud(loud);
    }

    /** What else a fix clears: all that there is, or other flags by name. What is on the card itself is said there. */
    private Optional<String> also(RankedFix ranked, Flag flag, WeekFindings now) {
        int rules = now.byRule().size();
        if (rules > 1 && ranked.clearsAll(now.flags())) {
            return Optional.of(words.text("week.fix.all", rules));
        }
        List<Flag> others = ranked.clears().stream()
                .filter(cleared -> !cleared.equals(flag))
                .toList();
        return others.isEmpty()
                ? Optional.empty()
                : Optional.of(words.text("week.fix.also", new WeekTexts(words).titles(others)));
    }

    private void apply() {
        model.apply(
                Objects.requireNonNull(shown), Objects.requireNonNull(findings).timeline());
    }

    private void preview() {
        if (shown == null) {
            return;
        }
        if (button.isHover() || button.isFocusVisible()) {
            model.show(shown);
        } else if (shown.equals(model.shownFixProperty().get())) {
            model.show(null);
        }
    }

    /** The picture of what a fix does. */
    static Feather icon(Fix fix) {
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
