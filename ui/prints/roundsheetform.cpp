#include "ui/prints/roundsheetform.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QSettings>

#include "ui/shell/theme.h"

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
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(Space::kInside);
    form->setHorizontalSpacing(Space::kGroup);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_parts = addCombo(tr("&Pages"), u"sheetPartsComboBox"_s, {tr("Map and list"), tr("Map"), tr("List")},
                       u"roundSheet/parts"_s);
    m_purpose = addCombo(tr("&Walked for"), u"sheetPurposeComboBox"_s,
                         {tr("What the round is for"), tr("Canvassing"), tr("Leaflets"), tr("Knocking up")}, {});
    m_names = addCombo(
        tr("&Names"), u"sheetNamesComboBox"_s,
        {tr("When canvassing, not for leaflets"), tr("Doors only: no personal data"), tr("Who lives behind each door")},
        u"roundSheet/names"_s);
    m_large = new QCheckBox(tr("&Large print (14 point)"), this);
    m_large->setObjectName(u"sheetLargeCheckBox"_s);
    m_large->setChecked(QSettings().value(u"roundSheet/large"_s, false).toBool());
    connect(m_large, &QCheckBox::clicked, this, &PaperForm::changed);
    form->addRow(QString(), m_large);
}

QComboBox *RoundSheetForm::addCombo(const QString &label, const QString &name, const QStringList &choices,
                                    const QString &key)
{
    auto *combo = new QComboBox(this);
    combo->setObjectName(name);
    combo->addItems(choices);
    if (!key.isEmpty())
        combo->setCurrentIndex(std::clamp(QSettings().value(key, 0).toInt(), 0, combo->count() - 1));
    static_cast<QFormLayout *>(layout())->addRow(label, combo);
    connect(combo, &QComboBox::activated, this, &PaperForm::changed);
    return combo;
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

void RoundSheetForm::remember() const
{
    QSettings settings;
    settings.setValue(u"roundSheet/parts"_s, m_parts->currentIndex());
    settings.setValue(u"roundSheet/names"_s, m_names->currentIndex());
    settings.setValue(u"roundSheet/large"_s, m_large->isChecked());
}

} // namespace rosette
