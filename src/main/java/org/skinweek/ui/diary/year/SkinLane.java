package org.skinweek.ui.diary.year;

import java.time.LocalDate;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.skinweek.diary.SkinScores;
import org.skinweek.trends.DiaryTrends;
import org.skinweek.trends.SkinPoint;
import org.skinweek.ui.kit.ChartColor;
import org.skinweek.words.Words;

/** How comfortable the skin was and how visible its pores were, as noted; reactions below. Better is above for both. */
final class SkinLane implements ChartLane {
    private static final double LINES = 84;
    private static final double MARKS = 22;
    private static final double DOT = 6;
    /** Days without a note after which a line is not drawn on: nobody knows what was between. */
    private static final int GAP = 21;
    /** Below this width of a day single notes are not marked, in pixels. */
    private static final double DENSE = 1.5;
    /** Then each mean of some days is so wide, in pixels. */
    private static final double MEAN_WIDTH = 4;

    private final Words words;

    SkinLane(Words words) {
        this.words = words;
    }

    @Override
    public double height() {
        return LINES + MARKS + 12;
    }

    @Override
    public void paint(ChartPen pen, DiaryTrends trends, double top) {
        pen.rule(top);
        pen.rule(top + LINES);
        pen.name(words.text("trends.chart.good"), top + 8);
        pen.name(words.text("trends.chart.poor"), top + LINES - 8);
        End comfort = line(pen, trends, top, ChartColor.FULL, SkinPoint::comfort, false);
        End pores = line(pen, trends, top, ChartColor.SECOND, SkinPoint::pores, true);
        names(pen, comfort, pores);
        pen.name(words.text("trends.chart.reactions"), top + LINES + MARKS / 2 + 4);
        for (SkinPoint point : trends.skin()) {
            if (point.isReaction() && pen.axis().has(point.date())) {
                reaction(pen, pen.axis().x(point.date()), top + LINES + MARKS / 2 + 4);
            }
        }
    }

    private record End(@Nullable LocalDate day, double y) {}

    private void names(ChartPen pen, End comfort, End pores) {
        double y = comfort.y();
        double other = pores.y();
        if (comfort.day() != null && pores.day() != null && Math.abs(y - other) < 15) {
            double middle = (y + other) / 2;
            y = middle + (y <= other ? -8 : 8);
            other = middle + (comfort.y() <= pores.y() ? 8 : -8);
        }
        if (comfort.day() != null) {
            pen.endName(words.text("trends.chart.comfort"), comfort.day(), y, ChartColor.FULL);
        }
        if (pores.day() != null) {
            pen.endName(words.text("trends.chart.pores"), pores.day(), other, ChartColor.SECOND);
        }
    }

    private static End line(
            ChartPen pen,
            DiaryTrends trends,
            double top,
            ChartColor color,
            Function<SkinPoint, OptionalDouble> value,
            boolean lessIsBetter) {
        boolean dots = pen.axis().dayWidth() >= DENSE;
        LineMeans means =
                new LineMeans(dots ? 1 : (int) Math.ceil(MEAN_WIDTH / pen.axis().dayWidth()));
        for (SkinPoint point : trends.skin()) {
            OptionalDouble told = value.apply(point);
            if (told.isPresent() && pen.axis().has(point.date())) {
                means.add(point.date(), lessIsBetter ? SkinScores.MOST - told.getAsDouble() : told.getAsDouble());
            }
        }
        @Nullable LocalDate before = null;
        double x = 0;
        double y = 0;
        for (LineMeans.Mean mean : means.all()) {
            double nextX = pen.axis().x(mean.day());
            double nextY = top + LINES - mean.value() / SkinScores.MOST * LINES;
            pen.stroke(color, 2);
            if (before != null && before.plusDays(GAP + means.days()).isAfter(mean.day())) {
                pen.graphics().strokeLine(x, y, nextX, nextY);
            }
            if (dots) {
                mark(pen, color, nextX, nextY, lessIsBetter);
            }
            before = mean.day();
            x = nextX;
            y = nextY;
        }
        return new End(before, y);
    }

    /** Two lines differ by the shape of their marks as well. */
    private static void mark(ChartPen pen, ChartColor color, double x, double y, boolean diamond) {
        pen.fill(color);
        double half = DOT / 2;
        if (diamond) {
            pen.graphics()
                    .fillPolygon(
                            new double[] {x, x + half + 1, x, x - half - 1},
                            new double[] {y - half - 1, y, y + half + 1, y},
                            4);
        } else {
            pen.graphics().fillOval(x - half, y - half, DOT, DOT);
        }
    }

    private static void reaction(ChartPen pen, double x, double y) {
        double half = pen.axis().dayWidth() >= DENSE ? 4 : 2;
        pen.fill(ChartColor.STOP);
        pen.graphics()
                .fillPolygon(new double[] {x, x + half, x - half}, new double[] {y - half, y + half, y + half}, 3);
    }
}
