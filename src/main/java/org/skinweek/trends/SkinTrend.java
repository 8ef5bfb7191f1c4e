package org.skinweek.trends;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import org.skinweek.diary.DiaryDay;
import org.skinweek.diary.SkinAspect;
import org.skinweek.diary.SkinNote;

/** What was noted about the skin, day by day. */
public final class SkinTrend {
    private SkinTrend() {}

    /** The days with a note, in order. */
    public static List<SkinPoint> of(TrendDays days) {
        return days.all().stream()
                .filter(day -> !day.written().notes().isEmpty())
                .map(SkinTrend::point)
                .toList();
    }

    private static SkinPoint point(TrendDay day) {
        return new SkinPoint(
                day.date(),
                mean(day.written(), SkinAspect.COMFORT),
                mean(day.written(), SkinAspect.PORES),
                day.written().notes().stream()
                        .map(SkinNote::level)
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder())
                        .orElse(null));
    }

    private static OptionalDouble mean(DiaryDay day, SkinAspect aspect) {
        return day.notes().stream()
                .flatMap(note -> note.details().scores().of(aspect).stream())
                .mapToInt(score -> score)
                .average();
    }
}
