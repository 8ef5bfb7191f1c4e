package org.skinweek.ui.diary.year;

import java.util.List;
import javafx.scene.canvas.GraphicsContext;
import org.skinweek.trends.DiaryTrends;
import org.skinweek.trends.KeptDay;
import org.skinweek.ui.kit.ChartColor;
import org.skinweek.words.Words;

/** How far the plan was kept, from 0 to 100. */
final class KeptLane implements ChartLane {
    private static final double HEIGHT = 56;
    private static final double FULL = 100;
    private static final double DOT = 8;

    private final Words words;

    KeptLane(Words words) {
        this.words = words;
    }

    @Override
    public double height() {
        return HEIGHT + 20;
    }

    @Override
    public void paint(ChartPen pen, DiaryTrends trends, double top) {
        double base = top + 12 + HEIGHT;
        pen.name(words.text("trends.chart.kept"), base - HEIGHT / 2);
        pen.number(words.text("trends.number", 100), base - HEIGHT);
        pen.number(words.text("trends.number", 0), base);
        pen.rule(base);
        List<KeptDay> days =
                trends.kept().stream().filter(day -> pen.axis().has(day.date())).toList();
        if (days.isEmpty()) {
            return;
        }
        GraphicsContext graphics = pen.graphics();
        pen.stroke(ChartColor.INK, 2);
        graphics.beginPath();
        double x = 0;
        double y = 0;
        for (int i = 0; i < days.size(); i++) {
            x = pen.axis().x(days.get(i).date());
            y = base - days.get(i).score() / FULL * HEIGHT;
            if (i == 0) {
                graphics.moveTo(x, y);
            } else {
                graphics.lineTo(x, y);
            }
        }
        graphics.stroke();
        KeptDay last = days.get(days.size() - 1);
        pen.fill(ChartColor.INK);
        graphics.fillOval(x - DOT / 2, y - DOT / 2, DOT, DOT);
        pen.endName(words.text("trends.number", Math.round(last.score())), last.date(), y, ChartColor.INK);
    }
}
