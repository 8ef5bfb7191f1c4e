package org.skinweek.ui.diary.year;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.skinweek.trends.DayKind;
import org.skinweek.trends.DiaryTrends;
import org.skinweek.trends.ExfoliationDay;
import org.skinweek.trends.KeptDay;
import org.skinweek.trends.RetinoidDay;
import org.skinweek.trends.SkinPoint;
import org.skinweek.words.DateWords;
import org.skinweek.words.Words;

/** What the year and the charts say of a day. */
final class TrendTexts {
    private final Words words;
    private final DateWords dates;

    TrendTexts(Words words) {
        this.words = words;
        this.dates = new DateWords(words);
    }

    /** What a square of the year says. */
    String square(DiaryTrends trends, LocalDate day) {
        return words.text("trends.day", dates.full(day, trends.today()), sums(trends, day));
    }

    /** What all charts say of a day. */
    String day(DiaryTrends trends, LocalDate day) {
        List<String> parts = new ArrayList<>();
        parts.add(sums(trends, day));
        trends.retinoids().stream()
                .filter(each -> each.date().equals(day))
                .map(RetinoidDay::done)
                .findFirst()
                .ifPresent(done -> parts.add(words.text(done ? "trends.day.retinoid" : "trends.day.retinoid.planned")));
        trends.ramp().stream()
                .filter(step -> !day.isBefore(step.from()) && !day.isAfter(step.to()))
                .findFirst()
                .ifPresent(step -> parts.add(words.text("trends.day.ramp", step.most())));
        trends.skin().stream()
                .filter(each -> each.date().equals(day))
                .findFirst()
                .ifPresent(point -> parts.addAll(skin(point)));
        trends.kept().stream()
                .filter(each -> each.date().equals(day))
                .findFirst()
                .map(KeptDay::score)
                .ifPresent(score -> parts.add(words.text("trends.day.kept", Math.round(score))));
        return words.text("trends.day", dates.full(day, trends.today()), String.join(words.text("trends.dot"), parts));
    }

    private List<String> skin(SkinPoint point) {
        List<String> parts = new ArrayList<>();
        parts.add(point.worst() == null ? words.text("diary.level.fine") : words.textOf("diary.level.", point.worst()));
        told(parts, "trends.day.comfort", point.comfort());
        told(parts, "trends.day.pores", point.pores());
        return parts;
    }

    private void told(List<String> parts, String key, OptionalDouble value) {
        value.ifPresent(number -> parts.add(words.text(key, number)));
    }

    private String sums(DiaryTrends trends, LocalDate date) {
        Optional<ExfoliationDay> known = trends.exfoliation(date);
        if (known.isEmpty()) {
            return words.text(date.isBefore(trends.first()) ? "trends.day.before" : "trends.day.later");
        }
        ExfoliationDay day = known.get();
        String sum = sum(day);
        return day.unlogged() > 0 && day.kind() != DayKind.PLANNED
                ? words.text("trends.day.unlogged.some", sum, day.unlogged())
                : sum;
    }

    private String sum(ExfoliationDay day) {
        if (day.isPause()) {
            String pause = words.text("trends.day.pause", day.sevenDays());
            return day.isOver() ? words.text("trends.day.and", pause, words.text("trends.day.pause.over")) : pause;
        }
        String sum = switch (day.kind()) {
            case UNLOGGED -> words.text("trends.day.unlogged", day.sevenDays(), day.limit());
            case PLANNED -> words.text("trends.day.planned", day.sevenDays(), day.limit());
            default -> words.text("trends.day.sum", day.sevenDays(), day.limit());
        };
        return day.isOver() ? words.text("trends.day.and", sum, words.text("trends.day.over")) : sum;
    }
}
