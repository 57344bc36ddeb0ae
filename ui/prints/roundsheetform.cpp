#include "ui/prints/roundsheetform.h"

#include <QCheckBox>
#include <QComboBox>

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

enum Parts {
    MapAndList,
    MapAlone,
    ListAlone,
};
enum Names {
    AsUsual,
    DoorsOnly,
    WithNames,
};

} // namespace

RoundSheetForm::RoundSheetForm(const QList<Round> &rounds, QWidget *parent)
    : PaperForm(parent)
    , m_rounds(rounds)
{
    m_parts = addCombo(tr("&Pages"), u"sheetPartsComboBox"_s, {tr("Map and list"), tr("Map"), tr("List")},
                       u"roundSheet/parts"_s);
    m_purpose = addCombo(tr("&Walked for"), u"sheetPurposeComboBox"_s,
                         {tr("What the round is for"), tr("Canvassing"), tr("Leaflets"), tr("Knocking up")});
    m_names = addCombo(
        tr("&Names"), u"sheetNamesComboBox"_s,
        {tr("When canvassing, not for leaflets"), tr("Doors only: no personal data"), tr("Who lives behind each door")},
        u"roundSheet/names"_s);
    m_large = addCheckBox(tr("&Large print (14 point)"), u"sheetLargeCheckBox"_s, u"roundSheet/large"_s, false);
}

RoundSheetRequest RoundSheetForm::request() const
{
    RoundSheetRequest request{.hasMap = m_parts->currentIndex() != ListAlone,
                              .hasList = m_parts->currentIndex() != MapAlone,
                              .isLargePrint = m_large->isChecked()};
    for (const Round &round : m_rounds)
        request.rounds += round.id;
    if (m_names->currentIndex() != AsUsual)
        request.isNamed = m_names->currentIndex() == WithNames;
    if (m_purpose->currentIndex() > 0)
        request.purpose = RoundPurpose(m_purpose->currentIndex() - 1);
    return request;
}

PaperForm::Maker RoundSheetForm::maker() const
{
    return [request = request()](const ExportContext &context) -> Result<PaperDraft> {
        ROSETTE_ASSIGN(const RoundSheets sheets, makeRoundSheets(context, request));
        return sheets.draft;
    };
}

QString RoundSheetForm::fileName() const
{
    return m_rounds.size() == 1 ? m_rounds.first().name : tr("%1 rounds").arg(m_rounds.size());
}

} // namespace rosette
