#include "models/places/boundarybuilder.h"

#include <QCoreApplication>

#include "models/geo/polygons.h"
#include "models/places/streetname.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("BoundaryBuilder", text); }

QString value(const BoundaryArea &area, int field) { return field < 0 ? QString() : area.values[field].simplified(); }

} // namespace

void BoundaryBuilder::report(const BoundaryArea &area, const QString &reason)
{
    m_problems += {area.number, reason, area.values.join(u", "_s)};
}

void BoundaryBuilder::add(const BoundaryFields &fields, const QList<BoundaryArea> &areas)
{
    for (const BoundaryArea &area : areas) {
        if (fields.kind == BoundaryKind::Wards)
            addWard(fields, area);
        else
            addDistrict(fields, area);
    }
}

qsizetype BoundaryBuilder::findWard(const QString &code, const QString &name)
{
    const auto index = m_wardIndex.find(code + u'|' + StreetName::key(name));
    if (index != m_wardIndex.end())
        return *index;
    m_wards += Entry{code, name, -1, {}};
    m_wardIndex[code + u'|' + StreetName::key(name)] = m_wards.size() - 1;
    return m_wards.size() - 1;
}

void BoundaryBuilder::addWard(const BoundaryFields &fields, const BoundaryArea &area)
{
    const QString codeText = value(area, fields.code);
    QString code = isStatisticsCode(codeText) ? codeText : QString();
    const QString name = wardDisplayName(value(area, fields.name));
    if (code.isEmpty() && name.isEmpty())
        return report(area, tr("The area has neither a name nor a code. It was left out."));
    const QString shownName = name.isEmpty() ? code : name;
    const QString key = StreetName::key(shownName);
    const bool isTaken = !code.isEmpty() && m_namesOfCodes.value(code, key) != key;
    if (isTaken) {
        report(area, tr("The code %1 stands for another ward too. “%2” was taken without it.").arg(code, shownName));
        code.clear();
    }
    m_namesOfCodes[code] = key;
    Entry &ward = m_wards[findWard(code, shownName)];
    if (!addPart(ward, area))
        report(area, tr("“%1” stands in the file twice, the same both times.").arg(shownName));
}

bool BoundaryBuilder::addPart(Entry &entry, const BoundaryArea &area)
{
    if (entry.parts.contains(area.polygons))
        return false;
    if (!entry.parts.isEmpty() && entry.again == 0)
        entry.again = area.number;
    entry.parts += area.polygons;
    return true;
}

/// -1 when the file does not say.
qsizetype BoundaryBuilder::wardOf(const BoundaryFields &fields, const BoundaryArea &area)
{
    const QString text = value(area, fields.ward);
    if (text.isEmpty())
        return -1;
    const QString codeText = isStatisticsCode(text) ? text : value(area, fields.wardCode);
    return findWard(isStatisticsCode(codeText) ? codeText : QString(), wardDisplayName(text));
}

void BoundaryBuilder::addDistrict(const BoundaryFields &fields, const BoundaryArea &area)
{
    const QString code = value(area, fields.code);
    if (code.isEmpty())
        return report(area, tr("The polling district has no code. It was left out."));
    const qsizetype ward = wardOf(fields, area);
    if (ward >= 0)
        m_wards[ward].parts += area.polygons;
    const auto index = m_districtIndex.constFind(code);
    if (index == m_districtIndex.constEnd()) {
        m_districtIndex[code] = m_districts.size();
        m_districts += Entry{code, value(area, fields.name), ward, {area.polygons}};
        return;
    }
    Entry &known = m_districts[*index];
    if (!addPart(known, area))
        report(area, tr("Polling district %1 stands in the file twice, the same both times.").arg(code));
    else if (known.ward != ward)
        report(area, tr("Polling district %1 stands here in another ward. The one named first holds.").arg(code));
}

void BoundaryBuilder::reportRepeated()
{
    for (const Entry &ward : std::as_const(m_wards)) {
        if (ward.again > 0) {
            m_problems += {ward.again,
                           tr("“%1” stands in the file %2 times. Its areas were taken together.")
                               .arg(ward.name)
                               .arg(ward.parts.size()),
                           {}};
        }
    }
    for (const Entry &district : std::as_const(m_districts)) {
        if (district.again > 0) {
            m_problems += {district.again,
                           tr("Polling district %1 stands in the file %2 times. Its areas were taken together.")
                               .arg(district.code)
                               .arg(district.parts.size()),
                           {}};
        }
    }
}

Outline BoundaryBuilder::outlineOf(const Entry &entry)
{
    return Outline(entry.parts.size() == 1 ? entry.parts.first() : Polygons::united(entry.parts));
}

BoundaryFile BoundaryBuilder::build()
{
    reportRepeated();
    BoundaryFile file;
    file.problems = m_problems;
    for (const Entry &entry : std::as_const(m_wards)) {
        const Outline outline = outlineOf(entry);
        file.wards += Ward{{}, entry.code, entry.name, outline, outline.areaM2()};
    }
    for (const Entry &entry : std::as_const(m_districts))
        file.districts += BoundaryDistrict{entry.code, entry.name, entry.ward, outlineOf(entry)};
    return file;
}

} // namespace rosette
