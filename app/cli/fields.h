#pragma once

#include <optional>

#include <QDate>
#include <QString>
#include <QTime>

#include "app/cli/cli.h"
#include "models/geo/lonlat.h"

namespace rosette::cli {

/// Reads the `--field value` options of `add`, `export` and `log`; every error names the option and shows what was
/// expected.
class Fields
{
public:
    explicit Fields(const Arguments &arguments)
        : m_arguments(arguments)
    {
    }

    bool has(const QString &name) const { return m_arguments.has(name); }
    QString text(const QString &name) const { return m_arguments.value(name).trimmed(); }
    Result<QString> neededText(const QString &name) const;
    Result<QDate> date(const QString &name) const;
    Result<QTime> time(const QString &name) const;
    Result<int> number(const QString &name, int fallback) const;
    /// One of the words, as what it stands for; `fallback` without the option.
    template <typename T>
    Result<T> choice(const QString &name, const QList<std::pair<QString, T>> &choices, T fallback) const
    {
        if (!has(name))
            return fallback;
        QStringList words;
        for (const auto &[word, value] : choices) {
            if (text(name).compare(word, Qt::CaseInsensitive) == 0)
                return value;
            words += word;
        }
        return notAChoice(name, words);
    }
    /// "lon,lat" in degrees; nothing when the text is no pair of numbers.
    static std::optional<LonLat> lonLat(const QString &text);

private:
    Error notAChoice(const QString &name, const QStringList &words) const;

    const Arguments &m_arguments;
};

} // namespace rosette::cli
