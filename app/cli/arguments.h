#pragma once

#include <QMap>
#include <QStringList>

#include "models/base/result.h"

namespace rosette::cli {

/// A command line taken apart: words in order, and `--name value` or `--flag` options, which may stand anywhere.
class Arguments
{
public:
    /// Options in `flags` take no value. Invalid when a value is missing.
    static Result<Arguments> parse(const QStringList &words, const QStringList &flags);

    /// The word at `index`, empty when there are fewer.
    QString word(int index) const { return m_words.value(index); }
    QStringList words() const { return m_words; }
    bool has(const QString &option) const { return m_options.contains(option); }
    /// The last one said.
    QString value(const QString &option) const { return values(option).isEmpty() ? QString() : values(option).last(); }
    /// All of an option that may be said several times.
    QStringList values(const QString &option) const { return m_options.value(option); }
    QStringList optionNames() const { return m_options.keys(); }

private:
    QStringList m_words;
    QMap<QString, QStringList> m_options;
};

} // namespace rosette::cli
