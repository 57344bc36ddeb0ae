#pragma once

#include <optional>

#include "models/base/result.h"
#include "models/places/boundaryfields.h"
#include "models/places/boundarysource.h"
#include "models/store/importguess.h"

namespace rosette {

/// What a boundary file is taken for: found by its content, and set right by the user where the guess is wrong.
class BoundaryChoice
{
public:
    /// Keys of ImportGuess, and options of the command line. `kNothing` as a field: none holds that.
    static constexpr QLatin1String kLayer{"layer"};
    static constexpr QLatin1String kKind{"kind"};
    static constexpr QLatin1String kCodeField{"code-field"};
    static constexpr QLatin1String kNameField{"name-field"};
    static constexpr QLatin1String kWardField{"ward-field"};
    static constexpr QLatin1String kNothing{"-"};
    static constexpr QLatin1String kAllLayers{"*"};

    explicit BoundaryChoice(ImportCorrections corrections)
        : m_corrections(std::move(corrections))
    {
    }

    /// Indexes of the layers to read. Invalid when the user named one that is not there.
    Result<QList<qsizetype>> layers(const QList<BoundaryLayer> &layers) const;
    /// Invalid when the user named a field that is not there, or a kind that is none.
    Result<BoundaryFields> fields(const QString &layer, const QStringList &fields,
                                  const QList<QStringList> &rows) const;

    /// For the user to look at: what was chosen, why, and what else there is.
    QList<ImportGuess> guesses(const QList<BoundaryLayer> &layers, const QList<qsizetype> &chosen,
                               const BoundaryFields &found, const QStringList &fields,
                               const QList<QStringList> &rows) const;

private:
    Result<int> field(QLatin1String key, int guessed, const QStringList &fields) const;
    Result<BoundaryKind> kind(const QString &layer, const QStringList &fields, const QList<QStringList> &rows) const;
    QString reason(QLatin1String key, const QString &guessed) const;

    ImportCorrections m_corrections;
};

} // namespace rosette
