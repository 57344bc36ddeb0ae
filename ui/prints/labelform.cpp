#include "ui/prints/labelform.h"

#include <QComboBox>

#include "models/output/addresslabels.h"

namespace rosette {

using namespace Qt::StringLiterals;

LabelForm::LabelForm(const ContactSheetRequest &area, const QString &subject, QWidget *parent)
    : AreaForm(area, subject, parent)
{
    addChoices();
}

LabelForm::LabelForm(Connection &connection, QWidget *parent)
    : AreaForm(connection, parent)
{
    addChoices();
}

void LabelForm::addChoices()
{
    m_to = addCombo(tr("&One for"), u"labelToComboBox"_s, {tr("Each household"), tr("Each voter")}, u"labels/to"_s);
    m_grid = addCombo(tr("&Sheets with"), u"labelGridComboBox"_s, LabelGrid::names(), u"labels/grid"_s);
}

PaperForm::Maker LabelForm::maker() const
{
    const AddressLabelRequest request{.area = area(),
                                      .isForHouseholds = m_to->currentIndex() == 0,
                                      .grid = LabelGrid::all().at(m_grid->currentIndex())};
    return [request](const ExportContext &context) { return addressLabelDraft(context, request); };
}

QString LabelForm::fileName() const { return tr("%1 address labels").arg(subject()); }

} // namespace rosette
