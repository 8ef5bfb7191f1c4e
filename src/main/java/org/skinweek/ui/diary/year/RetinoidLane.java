package org.skinweek.ui.diary.year;

import java.time.LocalDate;
import javafx.scene.canvas.GraphicsContext;
import org.skinweek.trends.DiaryTrends;
import org.skinweek.trends.RampStep;
import org.skinweek.trends.RetinoidDay;
import org.skinweek.ui.kit.ChartColor;
import org.skinweek.words.Words;

/**
 * The days with a retinoid: filled where one was used, as an outline where one is planned; below them the steps of its
 * slow start.
 */
final class RetinoidLane implements ChartLane {
    private static final double HEIGHT = 26;
    private static final double RAMP = 18;
    private static final double RAMP_WIDTH = 76;
    /** The moon in a square of 10. */
    private static final String MOON = "M7 0 A5 5 0 1 0 10 7.5 A4.4 4.4 0 0 1 7 0 Z";

    private static final double MOON_SIZE = 10;
    /** Below this width of a day there is room for a stroke only. */
    private static final double DENSE = 3;

    private final Words words;

    RetinoidLane(Words words) {
        this.words = words;
    }

    @Override
    public double height() {
        return HEIGHT + RAMP + 8;
    }

    @Override
    public void paint(ChartPen pen, DiaryTrends trends, double top) {
        double middle = top + HEIGHT / 2;
        pen.name(words.text("trends.chart.retinoid"), middle);
        for (RetinoidDay day : trends.retinoids()) {
            if (pen.axis().has(day.date())) {
                mark(pen, pen.axis().x(day.date()), middle, day.done());
            }
        }
        trends.ramp().forEach(step -> ramp(pen, step, top + HEIGHT));
        pen.rule(top + HEIGHT + RAMP + 4);
    }

    /** A step of the slow start: a line as long as it holds, and what it allows where there is room for that. */
    private void ramp(ChartPen pen, RampStep step, double y) {
        LocalDate first = step.from().isBefore(pen.axis().first()) ? pen.axis().first() : step.from();
        LocalDate last = step.to().isAfter(pen.axis().last()) ? pen.axis().last() : step.to();
        if (first.isAfter(last)) {
            return;
        }
        double from = pen.axis().later(pen.axis().start(first), 1);
        double to = pen.axis().later(pen.axis().start(last.plusDays(1)), -1);
        pen.stroke(ChartColor.RETINOID, 2);
        pen.graphics().strokeLine(from, y, to, y);
        if (Math.abs(to - from) >= RAMP_WIDTH) {
            pen.textFrom(words.text("trends.chart.ramp", step.most()), from, y + RAMP / 2 + 2, ChartColor.MUTED);
        }
    }

    private static void mark(ChartPen pen, double x, double y, boolean done) {
        GraphicsContext graphics = pen.graphics();
        pen.fill(ChartColor.RETINOID);
        pen.stroke(ChartColor.RETINOID, 1);
        if (pen.axis().dayWidth() < DENSE) {
            double height = done ? MOON_SIZE : MOON_SIZE / 2;
            graphics.strokeLine(x, y + MOON_SIZE / 2 - height, x, y + MOON_SIZE / 2);
            return;
        }
        graphics.save();
        graphics.translate(x - MOON_SIZE / 2, y - MOON_SIZE / 2);
        graphics.beginPath();
        graphics.appendSVGPath(MOON);
        if (done) {
            graphics.fill();
        } else {
            graphics.stroke();
        }
        graphics.restore();
    }
}
