package org.skinweek.ui.testing;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.skinweek.app.KeptPicture;
import org.skinweek.app.PhotoKeeper;
import org.skinweek.diary.SkinPhoto;
import org.skinweek.notebook.Change;
import org.skinweek.notebook.Notebook;
import org.skinweek.platform.picture.PictureBytes;
import org.skinweek.platform.picture.PictureException;

/** Drawn faces as photos of the skin, kept in a folder of their own. */
public final class SamplePhotos {
    private static final Path FOLDER = Path.of("target", "sample-photos").toAbsolutePath();
    private static final Instant ADDED = Instant.parse("2026-11-25T15:00:00Z");
    private static final int FACES = 12;
    private static final int LOST = 4;

    private SamplePhotos() {}

    /** The folder in which their files are. */
    static Path folder() {
        return FOLDER;
    }

    /** Four photos of this autumn; the file of one is missing. */
    static Notebook few(Notebook notebook) {
        List<KeptPicture> faces = kept();
        LocalDate today = Samples.MONDAY.plusDays(2);
        List<Change> changes = new ArrayList<>();
        List.of(0, 0, 29, 57)
                .forEach(days -> changes.add(photo(changes.size(), today.minusDays(days), faces.get(changes.size()))));
        KeptPicture lost =
                new KeptPicture("0".repeat(64), 900, 1200, faces.get(0).taken());
        changes.add(photo(LOST, today.minusDays(85), lost));
        return notebook.after(changes);
    }

    /** Five hundred photos of ten years. */
    static Notebook many(Notebook notebook) {
        List<KeptPicture> faces = kept();
        LocalDate today = Samples.MONDAY.plusDays(2);
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            changes.add(photo(i, today.minusDays(i * 3650L / 500), faces.get(i % FACES)));
        }
        return notebook.after(changes);
    }

    private static Change photo(int number, LocalDate day, KeptPicture picture) {
        return new Change.OfPhoto(
                null,
                new SkinPhoto(
                        new UUID(9, number),
                        day,
                        picture.hash(),
                        picture.width(),
                        picture.height(),
                        ADDED.plusSeconds(number),
                        ZoneOffset.UTC));
    }

    private static List<KeptPicture> kept() {
        PhotoKeeper keeper = new PhotoKeeper(FOLDER, InstantSource.fixed(ADDED));
        List<KeptPicture> kept = new ArrayList<>();
        try {
            Files.createDirectories(FOLDER);
            Path file = Files.createTempFile(FOLDER, "face", ".jpg");
            for (int i = 0; i < FACES; i++) {
                Files.write(file, PictureBytes.encoded(face(i), "jpeg"));
                kept.add(keeper.keep(file));
            }
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (PictureException e) {
            throw new IllegalStateException(e);
        }
        return kept;
    }

    /** A drawn cheek with more or fewer red spots, upright or not. */
    public static BufferedImage face(int number) {
        boolean wide = number % 4 == 1;
        int width = wide ? 1200 : 900;
        int height = wide ? 900 : 1200;
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setColor(new Color(90 + 10 * (number % 5), 110, 120));
        graphics.fillRect(0, 0, width, height);
        graphics.setColor(new Color(228, 190 - 3 * (number % 6), 165));
        graphics.fillOval(width / 8, height / 10, width * 3 / 4, height * 4 / 5);
        graphics.setColor(new Color(70, 50, 45));
        graphics.fillOval(width / 3, height * 2 / 5, width / 16, width / 16);
        graphics.fillOval(width * 3 / 5, height * 2 / 5, width / 16, width / 16);
        Random spots = new Random(number);
        graphics.setColor(new Color(200, 80, 70, 170));
        for (int i = 0; i < 40 - 3 * number; i++) {
            int size = 10 + spots.nextInt(18);
            graphics.fillOval(width / 4 + spots.nextInt(width / 2), height / 2 + spots.nextInt(height / 4), size, size);
        }
        graphics.dispose();
        return image;
    }
}
