package org.skinweek.ui.diary.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.skinweek.catalog.Catalog;
import org.skinweek.knowledge.CatalogReader;
import org.skinweek.knowledge.RuleBookReader;
import org.skinweek.notebook.ColorTheme;
import org.skinweek.rules.Checker;
import org.skinweek.trends.DiaryTrends;
import org.skinweek.ui.testing.Png;
import org.skinweek.ui.testing.Samples;
import org.skinweek.ui.theme.ThemeSwitcher;
import org.skinweek.words.Words;
import org.testfx.framework.junit5.ApplicationTest;

/**
 * The map of the year and the charts look as they did when somebody last looked at their pictures, in both themes; and the
 * marks of the map can be told apart without colour. With {@code -Dskinweek.golden=write} the pictures are written anew.
 */
class YearGoldenTest extends ApplicationTest {
    private static final Path FOLDER = Path.of("src/test/resources/org/skinweek/ui/diary/year");
    private static final LocalDate TODAY = Samples.MONDAY.plusDays(2);
    /** A pixel differs where any of its colours is off by more: letters are smoothed a little differently everywhere. */
    private static final int SAME = 48;
    /** So many pixels may differ, of a thousand. */
    private static final double FEW = 4;

    private static final double CELL = 16;

    private final Catalog catalog = CatalogReader.read();
    private final Checker checker = new Checker(RuleBookReader.read(catalog));
    private final Words words = new Words(Locale.ENGLISH);
    private final StackPane root = new StackPane();
    private Scene scene;

    @Override
    public void start(Stage stage) {
        scene = new Scene(root, 1000, 700);
        stage.setScene(scene);
        stage.show();
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, trends", "DARK, trends", "LIGHT, trends-years", "DARK, trends-month"})
    void mapAndChartsLookAsTheyDid(ColorTheme theme, String sample) throws IOException {
        DiaryTrends trends = DiaryTrends.of(Samples.named(sample), checker, catalog, TODAY);
        HeatMap map = new HeatMap(words, day -> {}, day -> {});
        map.show(new YearGrid(2026, DayOfWeek.MONDAY), trends);
        TrendChart chart = new TrendChart(words, day -> {}, day -> {});
        chart.show(trends, sample.endsWith("years") ? ChartSpan.ALL : ChartSpan.SIXTEEN_WEEKS);
        BufferedImage painted = picture(theme, new VBox(8, map, chart));
        String name = "year-" + theme.name().toLowerCase(Locale.ROOT) + "-" + sample + ".png";
        if ("write".equals(System.getProperty("skinweek.golden"))) {
            Files.createDirectories(FOLDER);
            ImageIO.write(painted, "png", FOLDER.resolve(name).toFile());
        }
        BufferedImage golden = golden(name);
        assertThat(painted.getWidth()).isEqualTo(golden.getWidth());
        assertThat(painted.getHeight()).isEqualTo(golden.getHeight());
        assertThat(1000.0 * different(painted, golden) / (golden.getWidth() * golden.getHeight()))
                .as("pixels of a thousand that are not as in %s", name)
                .isLessThan(FEW);
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorTheme.class,
            names = {"LIGHT", "DARK"})
    void marksAreToldApartInGrey(ColorTheme theme) throws IOException {
        List<CellMark> marks = Arrays.asList(CellMark.values());
        List<double[]> cells = marks.stream().map(mark -> grey(theme, mark)).collect(Collectors.toList());
        for (int one = 0; one < cells.size(); one++) {
            for (int other = one + 1; other < cells.size(); other++) {
                double difference = 0;
                for (int pixel = 0; pixel < cells.get(one).length; pixel++) {
                    difference += Math.abs(cells.get(one)[pixel] - cells.get(other)[pixel]);
                }
                assertThat(difference)
                        .as("%s beside %s in grey", marks.get(one), marks.get(other))
                        .isGreaterThan(4);
            }
        }
    }

    @Test
    void marksGrowWithWhatTheyCount() {
        assertThat(CellMark.NONE.size()).isLessThan(CellMark.LITTLE.size());
        assertThat(CellMark.LITTLE.size()).isLessThan(CellMark.MUCH.size());
        assertThat(CellMark.MUCH.size()).isLessThan(CellMark.FULL.size());
    }

    /** A mark's pixels as shares of black. */
    private double[] grey(ColorTheme theme, CellMark mark) {
        try {
            BufferedImage image = picture(theme, new HeatLegend.Swatch(mark));
            double[] grey = new double[(int) (CELL * CELL)];
            for (int pixel = 0; pixel < grey.length; pixel++) {
                int color = image.getRGB((int) (pixel % CELL), (int) (pixel / CELL));
                grey[pixel] =
                        1 - (0.299 * (color >> 16 & 255) + 0.587 * (color >> 8 & 255) + 0.114 * (color & 255)) / 255;
            }
            return grey;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private BufferedImage picture(ColorTheme theme, Region content) throws IOException {
        Path file = Files.createTempFile("painted", ".png");
        interact(() -> {
            ThemeSwitcher appearance = new ThemeSwitcher();
            appearance.use(theme);
            scene.getStylesheets().setAll(appearance.stylesheets());
            content.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
            root.getChildren().setAll(content);
            root.applyCss();
            root.layout();
        });
        interact(() -> {
            SnapshotParameters ground = new SnapshotParameters();
            ground.setFill(theme == ColorTheme.DARK ? Color.web("#1d2123") : Color.WHITE);
            Png.write(content.snapshot(ground, null), file);
            return true;
        });
        try (InputStream in = Files.newInputStream(file)) {
            return ImageIO.read(in);
        } finally {
            Files.delete(file);
        }
    }

    private static BufferedImage golden(String name) throws IOException {
        try (InputStream in = Files.newInputStream(FOLDER.resolve(name))) {
            return ImageIO.read(in);
        }
    }

    private static int different(BufferedImage one, BufferedImage other) {
        int different = 0;
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                int a = one.getRGB(x, y);
                int b = other.getRGB(x, y);
                boolean off = Math.abs((a >> 16 & 255) - (b >> 16 & 255)) > SAME
                        || Math.abs((a >> 8 & 255) - (b >> 8 & 255)) > SAME
                        || Math.abs((a & 255) - (b & 255)) > SAME;
                different += off ? 1 : 0;
            }
        }
        return different;
    }
}
