#pragma once

#include "models/places/boundaryfile.h"
#include "models/places/boundarysource.h"

namespace rosette {

/// Makes wards and polling districts from areas: what stands in a file more than once is taken together, what has
/// neither name nor code is left out, and both are reported.
class BoundaryBuilder
{
public:
    void add(const BoundaryFields &fields, const QList<BoundaryArea> &areas);
    void addProblems(const QList<ImportProblem> &problems) { m_problems += problems; }
    /// Everything added so far, put together; `guesses` are left to the caller.
    BoundaryFile build();

private:
    /// A ward or district and the areas that it is made of.
    struct Entry
    {
        QString code;
        QString name;
        qsizetype ward = -1;
        QList<MultiPolygon> parts;
        qint64 again = 0; ///< number of the area at which it stood in the file again; 0 when it did not
    };
    using Entries = QList<Entry>;

    static Outline outlineOf(const Entry &entry);
    void addWard(const BoundaryFields &fields, const BoundaryArea &area);
    void addDistrict(const BoundaryFields &fields, const BoundaryArea &area);
    qsizetype wardOf(const BoundaryFields &fields, const BoundaryArea &area);
    /// The index of the ward with that code and name; new when there is none.
    qsizetype findWard(const QString &code, const QString &name);
    void report(const BoundaryArea &area, const QString &reason);
    /// False when the same area is there already.
    static bool addPart(Entry &entry, const BoundaryArea &area);
    void reportRepeated();

    Entries m_wards;
    QHash<QString, qsizetype> m_wardIndex;  ///< by code and name
    QHash<QString, QString> m_namesOfCodes; ///< key of the name by the code
    Entries m_districts;
    QHash<QString, qsizetype> m_districtIndex;
    QList<ImportProblem> m_problems;
};

} // namespace rosette
