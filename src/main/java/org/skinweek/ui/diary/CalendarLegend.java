package org.skinweek.ui.diary;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.skinweek.catalog.ActiveFamily;
import org.skinweek.routine.SymptomLevel;
import org.skinweek.ui.kit.FeatherIcons;
import org.skinweek.ui.kit.KeptChildren;
import org.skinweek.ui.kit.TextLabels;
import org.skinweek.ui.product.ActiveBadge;
import org.skinweek.ui.skin.SkinFaces;
import org.skinweek.ui.skin.SkinFeelings;
import org.skinweek.words.Words;

/** What the shapes and signs of the shown month stand for: those that are in it, and no others. */
final class CalendarLegend extends FlowPane {
    private final Words words;
    private final KeptChildren<Part> parts = new KeptChildren<>(this, this::make);

    CalendarLegend(Words words) {
        super(16, 4);
        this.words = words;
        getStyleClass().add("calendar-legend");
        setMinHeight(Region.USE_PREF_SIZE);
    }

    /** Explains some days. */
    void show(List<CalendarDay> days) {
        Set<ActiveFamily> families = EnumSet.noneOf(ActiveFamily.class);
        Set<ActiveFamily> planned = EnumSet.noneOf(ActiveFamily.class);
        days.stream()
                .flatMap(day -> Stream.concat(day.morning().stream(), day.evening().stream()))
                .forEach(treatment -> {
                    families.add(treatment.family());
                    if (treatment.planned()) {
                        planned.add(treatment.family());
                    }
                });
        List<Part> shown = new ArrayList<>();
        families.forEach(family -> shown.add(new Used(family)));
        planned.stream().reduce((one, last) -> last).ifPresent(family -> shown.add(new Planned(family)));
        for (Optional<SymptomLevel> level : SkinFeelings.ALL) {
            if (days.stream().anyMatch(day -> day.feelings().contains(level))) {
                shown.add(new Felt(level));
            }
        }
        if (days.stream().anyMatch(CalendarDay::over)) {
            shown.add(Sign.OVER);
        }
        shown.add(Sign.SESSIONS);
        parts.show(shown);
    }

    /** What may be explained. */
    private sealed interface Part {}

    private record Used(ActiveFamily family) implements Part {}

    private record Planned(ActiveFamily family) implements Part {}

    private record Felt(Optional<SymptomLevel> level) implements Part {}

    private enum Sign implements Part {
        OVER,
        SESSIONS
    }

    private Label make(Part part) {
        if (part instanceof Used used) {
            return label(new ActiveBadge(used.family()), words.textOf("common.family.", used.family()));
        }
        if (part instanceof Planned planned) {
            return label(ActiveBadge.planned(planned.family()), words.text("diary.legend.planned"));
        }
        if (part instanceof Felt felt) {
            String key = SkinFeelings.key(felt.level());
            return label(SkinFaces.of(felt.level()), words.text("diary.feeling." + key));
        }
        return part == Sign.OVER
                ? label(FeatherIcons.of(Feather.ALERT_TRIANGLE, "caution-icon"), words.text("diary.legend.over"))
                : TextLabels.of(words.text("diary.legend.sessions"), "note");
    }

    private static Label label(Node mark, String text) {
        Label label = TextLabels.of(text, "note");
        label.setGraphic(mark);
        return label;
    }
}
