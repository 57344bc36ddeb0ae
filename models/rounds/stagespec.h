#pragma once

#include <QList>
#include <QString>

#include "models/rounds/stage.h"

namespace rosette {

/// A stage as people write it: "Brownlow Road odds 1-17", "Brownlow Heights", "evens 30-22", "odds from 43",
/// "evens to 46", "Acre Lane down".
struct StageSpec
{
    QString text;  ///< as written
    QString place; ///< street or building; empty: the street before
    Parity parity = Parity::All;
    QString from;
    QString to;
    WalkingDirection direction = WalkingDirection::Up;

    /// Reads one stage; bounds and direction agree afterwards. Invalid when the text says nothing.
    static Result<StageSpec> parse(const QString &text);
    /// Takes "a, b; c" and lines apart into stages.
    static QStringList split(const QString &text);
    /// What parse() reads back; the street is left out when it is `previousStreet`.
    static QString print(const Stage &stage, StreetId previousStreet = {});
    /// "Brownlow Road odds 1-17, Brownlow Heights, evens 30-22".
    static QString print(const QList<Stage> &stages);
};

} // namespace rosette
