#pragma once

#include <QStringList>

namespace rosette {

/// What was typed into the search of people, told apart: "12 ácre lane nw5 2" → words acre, lane; numbers 12;
/// postcodes beginning "NW5 2". All in lower case without accents and apostrophes, letters and digits only.
struct SearchWords
{
    QStringList words;     ///< of letters: parts of names, streets, buildings
    QStringList numbers;   ///< of house, flat or elector
    QStringList postcodes; ///< one of these a postcode begins with; as written, "NW5 2"; empty: any

    bool isEmpty() const { return words.isEmpty() && numbers.isEmpty() && postcodes.isEmpty(); }

    /// In how many ways the text can be read: what looks like a postcode may be the number of a flat as well.
    static QList<SearchWords> readings(const QString &text);
    /// The text's words, folded.
    static QStringList folded(const QString &text);
};

} // namespace rosette
