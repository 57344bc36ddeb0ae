#include "ui/rounds/roundsetdialog.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>

#include "models/places/wardrepository.h"

namespace rosette {

using namespace Qt::StringLiterals;

void addPurposes(QComboBox *box)
{
    box->addItem(RoundSetDialog::tr("Canvassing"), int(RoundPurpose::Canvass));
    box->addItem(RoundSetDialog::tr("Leaflets"), int(RoundPurpose::Leaflet));
    box->addItem(RoundSetDialog::tr("Knocking up on polling day"), int(RoundPurpose::KnockUp));
}

RoundSetDialog::RoundSetDialog(AppContext &context, const QString &title, const QString &verb, const RoundSet &set,
                               QWidget *parent)
    : FormDialog(title, verb, parent)
    , m_context(context)
    , m_set(set)
    , m_name(new QLineEdit(set.name))
    , m_purpose(new QComboBox)
{
    setObjectName(u"roundSetDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    m_name->setObjectName(u"roundSetNameLineEdit"_s);
    m_purpose->setObjectName(u"roundSetPurposeComboBox"_s);
    addPurposes(m_purpose);
    m_purpose->setCurrentIndex(m_purpose->findData(int(set.purpose)));
    form()->addRow(tr("Name"), m_name);
    form()->addRow(tr("For"), m_purpose);
    connect(this, &FormDialog::submitted, this, &RoundSetDialog::submit);
    m_name->selectAll();
    m_name->setFocus();
}

void RoundSetDialog::askForWard()
{
    m_ward = new QComboBox;
    m_ward->setObjectName(u"roundSetWardComboBox"_s);
    m_ward->addItem(tr("The whole campaign"), qint64(0));
    for (const Ward &ward : WardRepository::list(m_context.campaign.connection()).valueOr({})) {
        if (ward.isWorked)
            m_ward->addItem(ward.name, ward.id.value());
    }
    form()->addRow(tr("Ward"), m_ward);
}

void RoundSetDialog::submit()
{
    RoundSet set = m_set;
    set.name = m_name->text().trimmed();
    set.purpose = RoundPurpose(m_purpose->currentData().toInt());
    if (m_ward)
        set.ward = WardId(m_ward->currentData().toLongLong());
    if (set.name.isEmpty())
        showProblem(tr("A set needs a name, such as “Leaflets, spring”."));
    else
        emit chosen(set);
}

} // namespace rosette
