package org.skinweek.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The licence of third-party work that ships with the program.
 *
 * @param works names of what ships: jars without their version, typefaces
 * @param title the name of the work for people
 * @param name the name of the licence
 * @param texts the resources that hold notice and licence
 */
public record ShippedLicence(List<String> works, String title, String name, List<String> texts) {
    private static final String FOLDER = "/licences/";

    /** The licences of all that ships. */
    public static List<ShippedLicence> all() {
        return read(FOLDER + "libraries.tsv")
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(ShippedLicence::parse)
                .toList();
    }

    /** The full text of notice and licence. */
    public String text() {
        return texts.stream().map(ShippedLicence::read).collect(Collectors.joining("\n\n"));
    }

    private static ShippedLicence parse(String line) {
        String[] fields = line.split("\t", -1);
        if (fields.length != 4) {
            throw new IllegalStateException("\"%s\" is no licence: four fields with tabs are".formatted(line));
        }
        List<String> texts = List.of(fields[3].split(",", -1)).stream()
                .map(file -> file.startsWith("/") ? file : FOLDER + file)
                .toList();
        return new ShippedLicence(List.of(fields[0].split(",", -1)), fields[1], fields[2], texts);
    }

    private static String read(String resource) {
        try (InputStream stream =
                Objects.requireNonNull(ShippedLicence.class.getResourceAsStream(resource), resource)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }
}
