package org.skinweek.ui.diary.year;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.skinweek.ui.kit.PaintedChart;
import org.skinweek.ui.kit.TextLabels;
import org.skinweek.words.Words;

/** What the squares of the year mean. */
final class HeatLegend extends VBox {
    private static final double CELL = 16;

    HeatLegend(Words words) {
        super(4);
        getStyleClass().add("heat-legend");
        for (CellMark mark : List.of(
                CellMark.NONE,
                CellMark.LITTLE,
                CellMark.MUCH,
                CellMark.FULL,
                CellMark.OVER,
                CellMark.UNKNOWN,
                CellMark.PLANNED)) {
            HBox line = new HBox(6, new Swatch(mark), TextLabels.of(words.textOf("trends.heat.legend.", mark), "note"));
            line.setAlignment(Pos.CENTER_LEFT);
            getChildren().add(line);
        }
        setMinWidth(USE_PREF_SIZE);
    }

    /** One mark. */
    static final class Swatch extends PaintedChart {
        private final CellMark mark;

        Swatch(CellMark mark) {
            this.mark = mark;
            setMinSize(CELL, CELL);
            setPrefSize(CELL, CELL);
            setMaxSize(CELL, CELL);
            setMouseTransparent(true);
        }

        @Override
        protected void paint(GraphicsContext graphics, double width, double height) {
            new CellPainter(this, graphics, CELL).paint(mark, CELL / 2, CELL / 2);
        }
    }
}
