package org.skinweek.app;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A picture that lies cleaned in the data folder.
 *
 * @param hash SHA-256 of the file, by which it is found
 * @param width in pixels
 * @param height in pixels
 * @param taken the day on which the camera took it, if the original said so
 */
public record KeptPicture(String hash, int width, int height, Optional<LocalDate> taken) {}
