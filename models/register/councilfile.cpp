#include "models/register/councilfile.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSet>

#include "models/register/registerdetection.h"
#include "models/tables/tabletext.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kHeadingsShown = 5;

QString tr(const char *text) { return QCoreApplication::translate("CouncilFile", text); }

class Heading
{
public:
    explicit Heading(const QStringList &cells)
    {
        for (const QString &cell : cells)
            m_keys.insert(headingKey(cell));
    }

    bool hasAll(std::initializer_list<QLatin1String> keys) const
    {
        return std::all_of(keys.begin(), keys.end(),
                           [this](QLatin1String key) { return m_keys.contains(QString(key)); });
    }
    bool hasAny(std::initializer_list<QLatin1String> keys) const
    {
        return std::any_of(keys.begin(), keys.end(),
                           [this](QLatin1String key) { return m_keys.contains(QString(key)); });
    }

private:
    QSet<QString> m_keys;
};

} // namespace

CouncilFile councilFileOf(const QStringList &heading)
{
    const Heading has(heading);
    if (has.hasAny(
            {"pollingstationname"_L1, "pollingplaceid"_L1, "stationcode"_L1, "pollingstationid"_L1, "strandid"_L1}))
        return CouncilFile::PollingStations;
    if (isSuppliersHeading(heading))
        return CouncilFile::Register;
    if (has.hasAny({"electorno"_L1, "electornumber"_L1}) &&
        has.hasAny({"type"_L1, "absenttype"_L1, "votetype"_L1, "pvsstatus"_L1}))
        return CouncilFile::AbsentVoters;
    if (isRegisterHeading(heading))
        return CouncilFile::Register;
    if (has.hasAll({"uprn"_L1, "postcode"_L1}) || has.hasAll({"lon"_L1, "lat"_L1, "postcode"_L1}))
        return CouncilFile::Addresses;
    if (has.hasAny({"availability"_L1, "skills"_L1, "canhelp"_L1, "whencanyouhelp"_L1}))
        return CouncilFile::Volunteers;
    return CouncilFile::Unknown;
}

QString councilFileText(CouncilFile file)
{
    switch (file) {
    case CouncilFile::Unknown:
        return tr("a table that Rosette does not know");
    case CouncilFile::Register:
        return tr("a register");
    case CouncilFile::AbsentVoters:
        return tr("a list of absent voters");
    case CouncilFile::PollingStations:
        return tr("a council's list of addresses and polling stations");
    case CouncilFile::Volunteers:
        return tr("a list of volunteers");
    case CouncilFile::Addresses:
        return tr("a list of addresses");
    }
    return {};
}

Error wrongCouncilFile(const QString &path, const QStringList &heading, qint64 line, const QString &wanted)
{
    const CouncilFile found = councilFileOf(heading);
    QString message = tr("%1 looks like %2 by its heading in line %3, and %4 was expected. Nothing was changed.")
                          .arg(QFileInfo(path).fileName(), councilFileText(found), QString::number(line), wanted);
    if (found == CouncilFile::Unknown) {
        QStringList shown;
        for (const QString &cell : heading.first(std::min(heading.size(), kHeadingsShown)))
            shown += u'“' + cleanedText(cell).left(40) + u'”';
        const bool canBeNamed = wanted == councilFileText(CouncilFile::Register);
        const QString advice = canBeNamed
                                   ? tr("Check that it is the right file; then say what its columns hold.")
                                   : tr("Check that it is the right file, or ask the council for the data as CSV.");
        message += tr(" Its first columns are %1. %2").arg(shown.join(u", "), advice);
    } else {
        message += tr(" Choose another file, or ask the council for %1.").arg(wanted);
    }
    return Error{ErrorCode::Invalid, message, path};
}

} // namespace rosette
