package org.skinweek.ui.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import org.skinweek.notebook.ColorTheme;
import org.skinweek.notebook.Notebook;
import org.skinweek.notebook.TextSize;
import org.skinweek.ui.shell.Shell;
import org.skinweek.ui.theme.ThemeSwitcher;

/**
 * Takes pictures of the real pages on made-up data with a fixed date, without a display. Choices are given as
 * {@code name=value}, and a value may be several with commas: page (all, every, or names that {@link Sight} knows),
 * theme (light, dark, both), size (such as 1000x700), text (percent, such as 150), data (a name that {@link Samples} knows),
 * language, folder.
 */
public final class Screenshots {
    /** Frames to wait before a picture is taken: styles, layout and what a page does once it is shown. */
    private static final int FRAMES = 8;
    /** The size whose pictures do not name it. */
    private static final String USUAL_SIZE = "1280x820";
    /** The text size whose pictures do not name it. */
    private static final String USUAL_TEXT = "100";
    /** The data whose pictures do not name it. */
    private static final String USUAL_DATA = "example";

    /** The language whose pictures do not name it. */
    private static final String USUAL_LANGUAGE = "en-GB";

    private final Map<String, String> choices = new HashMap<>();
    private final Deque<Runnable> pictures = new ArrayDeque<>();

    private Screenshots(String[] arguments) {
        for (String argument : arguments) {
            int equals = argument.indexOf('=');
            if (equals > 0) {
                choices.put(argument.substring(0, equals), argument.substring(equals + 1));
            }
        }
    }

    /** Takes the pictures that the arguments ask for and ends the process. */
    public static void main(String[] arguments) {
        Screenshots screenshots = new Screenshots(arguments);
        Thread.setDefaultUncaughtExceptionHandler((thread, error) -> end(error));
        Platform.startup(() -> {
            try {
                screenshots.begin();
            } catch (RuntimeException e) {
                // what fails while the toolkit starts reaches no handler
                end(e);
            }
        });
    }

    private static void end(Throwable error) {
        error.printStackTrace();
        Runtime.getRuntime().halt(1);
    }

    private void begin() {
        if (choice("language", USUAL_LANGUAGE).equals(PseudoLanguage.NAME)) {
            PseudoLanguage.write();
        }
        ThemeSwitcher appearance = new ThemeSwitcher();
        Stage stage = new Stage(StageStyle.UNDECORATED);
        stage.setX(0);
        stage.setY(0);
        for (String data : list("data", USUAL_DATA)) {
            for (String size : list("size", USUAL_SIZE)) {
                for (ColorTheme theme : themes()) {
                    for (String text : list("text", USUAL_TEXT)) {
                        for (Sight sight : Sight.named(list("page", "all"))) {
                            Picture picture = new Picture(sight, theme, size, text, data);
                            pictures.add(() -> picture(stage, appearance, picture));
                        }
                    }
                }
            }
        }
        next();
    }

    /** What one picture shows. */
    private record Picture(Sight sight, ColorTheme theme, String size, String text, String data) {
        int width() {
            return Integer.parseInt(size.substring(0, size.indexOf('x')));
        }

        int height() {
            return Integer.parseInt(size.substring(size.indexOf('x') + 1));
        }

        String file(String language) {
            return sight.title()
                    + "-" + theme.name().toLowerCase(Locale.ROOT)
                    + (data.equals(USUAL_DATA) ? "" : "-" + data)
                    + (size.equals(USUAL_SIZE) ? "" : "-" + size)
                    + (text.equals(USUAL_TEXT) ? "" : "-" + text)
                    + (language.equals(USUAL_LANGUAGE) ? "" : "-" + language)
                    + ".png";
        }
    }

    /** Every picture has a window's content of its own, so that none depends on the one before it. */
    private void picture(Stage stage, ThemeSwitcher appearance, Picture picture) {
        Notebook notebook = picture.sight().firstRun() ? Notebook.EMPTY : Samples.named(picture.data());
        Desktop desktop = Desktops.of(
                Samples.sized(
                        Samples.themed(notebook, picture.theme()),
                        TextSize.ofPercent(Integer.parseInt(picture.text()))),
                Platform::runLater,
                Locale.forLanguageTag(choice("language", USUAL_LANGUAGE)));
        Shell shell = desktop.pages().open(appearance, Optional::empty);
        Scene scene = new Scene(shell.root(), picture.width(), picture.height());
        scene.getStylesheets().setAll(appearance.stylesheets());
        scene.setUserData(desktop);
        shell.focusPage();
        stage.setScene(scene);
        stage.setWidth(picture.width());
        stage.setHeight(picture.height());
        stage.show();
        Deque<Runnable> steps = new ArrayDeque<>(picture.sight().steps(shell, scene));
        steps.add(() -> {
            save(scene, picture);
            picture.sight().leave(scene);
        });
        steps.add(() -> {
            scene.setRoot(new Group());
            next();
        });
        run(steps);
    }

    private static void run(Deque<Runnable> steps) {
        afterFrames(() -> {
            Runnable step = steps.poll();
            if (step != null) {
                step.run();
                run(steps);
            }
        });
    }

    private void next() {
        Runnable picture = pictures.poll();
        if (picture == null) {
            Runtime.getRuntime().halt(0);
        } else {
            picture.run();
        }
    }

    private void save(Scene scene, Picture picture) {
        Path file = Path.of(choice("folder", "target/pictures"), picture.file(choice("language", USUAL_LANGUAGE)));
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Png.write(scene.snapshot(null), file);
        } catch (IOException e) {
            throw new IllegalStateException("The picture %s cannot be written".formatted(file), e);
        }
        System.out.println(file);
    }

    private List<ColorTheme> themes() {
        return switch (choice("theme", "both")) {
            case "light" -> List.of(ColorTheme.LIGHT);
            case "dark" -> List.of(ColorTheme.DARK);
            default -> List.of(ColorTheme.LIGHT, ColorTheme.DARK);
        };
    }

    private List<String> list(String name, String otherwise) {
        return Arrays.asList(choice(name, otherwise).split(",", -1));
    }

    private String choice(String name, String otherwise) {
        String value = choices.getOrDefault(name, "");
        return value.isEmpty() ? otherwise : value;
    }

    private static void afterFrames(Runnable action) {
        new AnimationTimer() {
            private int frames;

            @Override
            public void handle(long now) {
                frames++;
                if (frames == FRAMES) {
                    stop();
                    action.run();
                }
            }
        }.start();
    }
}
