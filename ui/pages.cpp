#include "ui/pages.h"

#include "ui/canvass/canvasspage.h"
#include "ui/elections/electionsdialog.h"
#include "ui/imports/importspage.h"
#include "ui/leaflets/leafletspage.h"
#include "ui/map/mappage.h"
#include "ui/meetings/meetingspage.h"
#include "ui/people/peoplepage.h"
#include "ui/prints/tablecopies.h"
#include "ui/privacy/privacydialog.h"
#include "ui/reports/reportspage.h"
#include "ui/rota/rotapage.h"
#include "ui/rounds/roundspage.h"
#include "ui/shell/appcontext.h"
#include "ui/stalls/stallspage.h"
#include "ui/volunteers/volunteerspage.h"
#include "ui/week/weekpage.h"

namespace rosette {

using namespace Qt::StringLiterals;

QList<PageEntry> allPages()
{
    const auto tr = [](const char *text) { return QCoreApplication::translate("Pages", text); };
    return {
        pageEntry<WeekPage>(u"week"_s, tr("This week"), u"week"_s),
        pageEntry<MapPage>(u"map"_s, tr("Map"), u"map"_s),
        pageEntry<StallsPage>(u"stalls"_s, tr("Stalls"), u"stalls"_s),
        pageEntry<RoundsPage>(u"rounds"_s, tr("Rounds"), u"rounds"_s),
        pageEntry<CanvassPage>(u"canvass"_s, tr("Canvass"), u"canvass"_s),
        pageEntry<RotaPage>(u"rota"_s, tr("Rota"), u"rota"_s),
        pageEntry<VolunteersPage>(u"volunteers"_s, tr("Volunteers"), u"volunteers"_s),
        pageEntry<PeoplePage>(u"people"_s, tr("People"), u"people"_s),
        pageEntry<LeafletsPage>(u"leaflets"_s, tr("Leaflets"), u"leaflets"_s),
        pageEntry<MeetingsPage>(u"meetings"_s, tr("Meetings"), u"meetings"_s),
        pageEntry<ReportsPage>(u"reports"_s, tr("Reports"), u"reports"_s),
        pageEntry<ImportsPage>(u"imports"_s, tr("Imports"), u"imports"_s),
    };
}

QList<DialogEntry> allDialogs()
{
    return {{u"elections"_s, QCoreApplication::translate("Pages", "&Elections and markers…"), u"calendar"_s,
             [](AppContext &context, QWidget *parent) -> QDialog * { return new ElectionsDialog(context, parent); }},
            {u"privacy"_s, QCoreApplication::translate("Pages", "People’&s data…"), u"lock"_s,
             [](AppContext &context, QWidget *parent) -> QDialog * { return new PrivacyDialog(context, parent); }}};
}

void attendPages(AppContext &context, QWidget *workspace) { new TableCopies(context, workspace); }

} // namespace rosette
