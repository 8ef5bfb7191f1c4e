package org.skinweek.ui.diary.year;

import java.util.List;
import javafx.scene.canvas.GraphicsContext;
import org.skinweek.trends.DayKind;
import org.skinweek.trends.DiaryTrends;
import org.skinweek.trends.ExfoliationDay;
import org.skinweek.ui.kit.ChartColor;
import org.skinweek.words.Words;

/** What seven days held of acids and scrubs: past solid, planned dashed, with the limit as a step line. */
final class ExfoliationLane implements ChartLane {
    private static final double HEIGHT = 90;
    private static final double TOP = 16;
    private static final double PAUSE_WIDTH = 40;

    private final Words words;

    ExfoliationLane(Words words) {
        this.words = words;
    }

    @Override
    public double height() {
        return HEIGHT + TOP + 16;
    }

    @Override
    public void paint(ChartPen pen, DiaryTrends trends, double top) {
        List<ExfoliationDay> days = trends.exfoliation().stream()
                .filter(day -> pen.axis().has(day.date()))
                .toList();
        double most = Math.max(
                Math.max(1, Math.ceil(trends.budget())),
                Math.ceil(days.stream()
                        .mapToDouble(ExfoliationDay::sevenDays)
                        .max()
                        .orElse(0)));
        double base = top + TOP + HEIGHT;
        double unit = HEIGHT / most;
        pen.name(words.text("trends.chart.acids"), base - HEIGHT / 2 - 8);
        pen.name(words.text("trends.chart.scrubs"), base - HEIGHT / 2 + 8);
        pen.rule(base);
        int every = (int) Math.max(1, Math.ceil(most / 5));
        for (int number = 0; number <= most; number += every) {
            pen.number(words.text("trends.number", number), base - number * unit);
        }
        area(pen, days, base, unit);
        sums(pen, days, base, unit);
        limit(pen, trends, days, base, unit);
    }

    private static void area(ChartPen pen, List<ExfoliationDay> days, double base, double unit) {
        pen.fill(ChartColor.SOFT);
        for (ExfoliationDay day : days) {
            if (day.kind() != DayKind.PLANNED) {
                double from = pen.axis().start(day.date());
                double to = pen.axis().start(day.date().plusDays(1));
                double height = day.sevenDays() * unit;
                pen.graphics().fillRect(Math.min(from, to), base - height, Math.abs(to - from) + 0.5, height);
            }
        }
    }

    private static void sums(ChartPen pen, List<ExfoliationDay> days, double base, double unit) {
        GraphicsContext graphics = pen.graphics();
        for (boolean planned : new boolean[] {false, true}) {
            pen.stroke(ChartColor.ACCENT, 2);
            if (planned) {
                pen.dashed();
            }
            boolean begun = false;
            graphics.beginPath();
            for (ExfoliationDay day : days) {
                if ((day.kind() == DayKind.PLANNED) != planned) {
                    continue;
                }
                double y = base - day.sevenDays() * unit;
                if (begun) {
                    graphics.lineTo(pen.axis().start(day.date()), y);
                } else {
                    graphics.moveTo(pen.axis().start(day.date()), y);
                }
                graphics.lineTo(pen.axis().start(day.date().plusDays(1)), y);
                begun = true;
            }
            if (begun) {
                graphics.stroke();
            }
        }
        graphics.setLineDashes();
    }

    private void limit(ChartPen pen, DiaryTrends trends, List<ExfoliationDay> days, double base, double unit) {
        GraphicsContext graphics = pen.graphics();
        pen.stroke(ChartColor.OVER, 1.5);
        graphics.beginPath();
        for (int i = 0; i < days.size(); i++) {
            ExfoliationDay day = days.get(i);
            double y = base - day.limit() * unit;
            if (i == 0) {
                graphics.moveTo(pen.axis().start(day.date()), y);
            } else {
                graphics.lineTo(pen.axis().start(day.date()), y);
            }
            graphics.lineTo(pen.axis().start(day.date().plusDays(1)), y);
        }
        graphics.stroke();
        pauses(pen, days, base);
        if (!days.isEmpty()) {
            double y = base - trends.budget() * unit;
            pen.textFrom(
                    words.text("trends.chart.limit", trends.budget()),
                    pen.axis().later(pen.axis().start(days.get(0).date()), 4),
                    y - 9,
                    ChartColor.OVER);
        }
    }

    /** Says where the limit is none because of a pause, as far as there is room for the word. */
    private void pauses(ChartPen pen, List<ExfoliationDay> days, double base) {
        int length = 0;
        for (int i = 0; i <= days.size(); i++) {
            if (i < days.size() && days.get(i).isPause()) {
                length++;
            } else {
                if (length * pen.axis().dayWidth() >= PAUSE_WIDTH) {
                    double x = pen.axis().start(days.get(i - length).date());
                    double middle = pen.axis().later(x, length * pen.axis().dayWidth() / 2);
                    pen.centred(words.text("trends.chart.pause"), middle, base + 9, ChartColor.OVER, false);
                }
                length = 0;
            }
        }
    }
}
