package fr.colloque.provider;

import fr.colloque.platform.config.Provider;

/**
 * The provider as certificates issued now name it.
 *
 * @param number 0 for what the settings say; then from 1, one more with every change
 */
public record ProviderVersion(int number, Provider provider, Style style) { }
