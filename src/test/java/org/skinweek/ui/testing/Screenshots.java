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
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import org.skinweek.notebook.Theme;
import org.skinweek.ui.Pages;
import org.skinweek.ui.common.Desktop;
import org.skinweek.ui.common.Route;
import org.skinweek.ui.shell.Shell;
import org.skinweek.ui.theme.Appearance;

/**
 * Takes pictures of the real pages on made-up data with a fixed date, without a display. Choices are given as
 * {@code name=value}: page (all, or names with commas), theme (light, dark, both), size (such as 1000x700), data (a
 * name that {@link Samples} knows), language, folder.
 */
public final class Screenshots {
    /** Frames to wait before a picture is taken: styles, layout and what a page does once it is shown. */
    private static final int FRAMES = 8;

    private final Map<String, String> choices = new HashMap<>();
    private final Deque<Runnable> pictures = new ArrayDeque<>();
    private final int width;
    private final int height;

    private Screenshots(String[] arguments) {
        for (String argument : arguments) {
            int equals = argument.indexOf('=');
            if (equals > 0) {
                choices.put(argument.substring(0, equals), argument.substring(equals + 1));
            }
        }
        String[] size = choice("size", "1280x820").split("x", -1);
        width = Integer.parseInt(size[0]);
        height = Integer.parseInt(size[1]);
    }

    /** Takes the pictures that the arguments ask for and ends the process. */
    public static void main(String[] arguments) {
        Screenshots screenshots = new Screenshots(arguments);
        Thread.setDefaultUncaughtExceptionHandler((thread, error) -> {
            error.printStackTrace();
            Runtime.getRuntime().halt(1);
        });
        Platform.startup(screenshots::begin);
    }

    private void begin() {
        Appearance appearance = new Appearance();
        Desktop desktop = Desktops.of(
                Samples.named(choice("data", "example")),
                Platform::runLater,
                Locale.forLanguageTag(choice("language", "en-GB")));
        Shell shell = new Shell(desktop, Pages.all());
        Stage stage = new Stage(StageStyle.UNDECORATED);
        Scene scene = new Scene(shell.root(), width, height);
        stage.setScene(scene);
        stage.show();
        for (Theme theme : themes()) {
            for (Route route : routes()) {
                pictures.add(() -> {
                    appearance.use(theme);
                    shell.open(route);
                    afterFrames(() -> {
                        save(scene, route, theme);
                        next();
                    });
                });
            }
        }
        next();
    }

    private void next() {
        Runnable picture = pictures.poll();
        if (picture == null) {
            Runtime.getRuntime().halt(0);
        } else {
            picture.run();
        }
    }

    private void save(Scene scene, Route route, Theme theme) {
        String data = choice("data", "example");
        String name = route.name().toLowerCase(Locale.ROOT)
                + "-" + theme.name().toLowerCase(Locale.ROOT)
                + ("example".equals(data) ? "" : "-" + data)
                + ("1280x820".equals(choice("size", "1280x820")) ? "" : "-" + width + "x" + height)
                + ".png";
        Path file = Path.of(choice("folder", "docs/images"), name);
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Png.write(scene.snapshot(null), file);
        } catch (IOException e) {
            throw new IllegalStateException("The picture %s cannot be written".formatted(file), e);
        }
        System.out.println(file);
    }

    private List<Theme> themes() {
        return switch (choice("theme", "both")) {
            case "light" -> List.of(Theme.LIGHT);
            case "dark" -> List.of(Theme.DARK);
            default -> List.of(Theme.LIGHT, Theme.DARK);
        };
    }

    private List<Route> routes() {
        String page = choice("page", "all");
        if ("all".equals(page)) {
            return List.copyOf(Pages.all().keySet());
        }
        return Arrays.stream(page.split(",", -1))
                .map(name -> Route.valueOf(name.toUpperCase(Locale.ROOT)))
                .toList();
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
