#include "ui/prints/ownsheetform.h"

#include <QCheckBox>
#include <QComboBox>

namespace rosette {

using namespace Qt::StringLiterals;

OwnSheetForm::OwnSheetForm(QDate monday, const QList<Volunteer> &volunteers, QWidget *parent)
    : PaperForm(parent)
    , m_periods(PlanPeriod::around(monday))
    , m_period(addCombo(tr("&Days"), u"ownPeriodComboBox"_s, PlanPeriod::names(m_periods)))
    , m_person(addCombo(tr("F&or"), u"ownPersonComboBox"_s, {tr("Everybody who is on a shift")}))
    , m_phones(addCombo(tr("&Phones"), u"ownPhonesComboBox"_s,
                        {tr("None"), tr("Of those who lead"), tr("Of everybody on the same shift")}))
    , m_maps(addCheckBox(tr("Small &map of each place"), u"ownMapsCheckBox"_s, u"ownSheets/maps"_s, true))
    , m_files(addCombo(tr("Each &file is"), u"ownFilesComboBox"_s,
                       {tr("a sheet of paper"), tr("a calendar"), tr("both")}, u"ownSheets/files"_s))
{
    m_phones->setCurrentIndex(int(OwnSheetPhones::Leads));
    for (const Volunteer &volunteer : volunteers)
        m_person->addItem(volunteer.name(), volunteer.id.value());
}

const PlanPeriod &OwnSheetForm::period() const { return m_periods.at(m_period->currentIndex()); }

OwnSheetRequest OwnSheetForm::request() const
{
    return {.from = period().from,
            .to = period().to,
            .volunteer = VolunteerId(m_person->currentData().toLongLong()),
            .phones = OwnSheetPhones(m_phones->currentIndex()),
            .hasMaps = m_maps->isChecked()};
}

PaperForm::Maker OwnSheetForm::maker() const
{
    return [request = request()](const ExportContext &context) { return makeOwnSheets(context, request); };
}

PaperForm::FolderWriter OwnSheetForm::folderWriter() const
{
    return [request = request(), kind = OwnFileKind(m_files->currentIndex())](
               const ExportContext &context, const QString &folder) -> Result<QString> {
        ROSETTE_ASSIGN(const OwnFiles files, exportOwnFiles(context, request, kind, folder));
        return files.says;
    };
}

QString OwnSheetForm::fileName() const { return tr("Own sheets %1").arg(period().from.toString(Qt::ISODate)); }

} // namespace rosette
