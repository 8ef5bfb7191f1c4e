/** Texts for people, from the message bundles, and sentences made of them. */
@NullMarked
package org.skinweek.words;

import org.jspecify.annotations.NullMarked;
