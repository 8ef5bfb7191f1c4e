package org.skinweek.print;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.skinweek.words.Words;

/** Puts the mornings of a week together where they are alike, the most frequent first. */
final class MorningRows {
    private final Words words;
    private final SheetTexts texts;

    MorningRows(Words words, SheetTexts texts) {
        this.words = words;
        this.texts = texts;
    }

    List<MorningRow> of(List<SheetSession> mornings) {
        Map<MorningRow, List<LocalDate>> alike = new LinkedHashMap<>();
        for (SheetSession morning : mornings) {
            if (morning.standing() != SheetSession.Standing.BEFORE) {
                alike.computeIfAbsent(untitled(morning), row -> new ArrayList<>())
                        .add(morning.day());
            }
        }
        return alike.entrySet().stream()
                .sorted(Comparator.comparing(each -> each.getValue().size(), Comparator.reverseOrder()))
                .map(each -> new MorningRow(
                        alike.size() == 1
                                ? words.text("print.week.morning.every")
                                : words.text("print.week.morning.on", texts.weekdays(each.getValue())),
                        each.getKey().steps(),
                        each.getKey().nothing()))
                .toList();
    }

    private MorningRow untitled(SheetSession morning) {
        String nothing = "";
        if (morning.steps().isEmpty()) {
            boolean away = morning.standing() == SheetSession.Standing.AWAY;
            nothing = words.text(away ? "print.week.away" : "print.week.nothing");
        }
        return new MorningRow("", texts.steps(morning.steps()), nothing);
    }
}
