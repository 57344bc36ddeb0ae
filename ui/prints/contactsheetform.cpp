#include "ui/prints/contactsheetform.h"

#include <QCheckBox>
#include <QComboBox>

#include "models/base/localtime.h"

namespace rosette {

using namespace Qt::StringLiterals;

ContactSheetForm::ContactSheetForm(const ContactSheetRequest &area, const QString &subject, QWidget *parent)
    : AreaForm(area, subject, parent)
{
    addLayout();
}

ContactSheetForm::ContactSheetForm(Connection &connection, QWidget *parent)
    : AreaForm(connection, parent)
{
    addLayout();
}

void ContactSheetForm::addLayout()
{
    m_style = addCombo(tr("&Layout"), u"contactLayoutComboBox"_s,
                       {tr("One line a voter"), tr("One block a household"), tr("Doors only: nobody is named")},
                       u"contactSheets/layout"_s);
    m_large = addCheckBox(tr("Large &print (names in 14 point)"), u"contactLargeCheckBox"_s, u"contactSheets/large"_s, false);
}

void ContactSheetForm::offerSessions(const QList<Activity> &sessions)
{
    if (sessions.isEmpty())
        return;
    m_sessions = sessions;
    QStringList choices{tr("No session")};
    int usual = 0;
    for (const Activity &session : sessions) {
        choices += u"%1, %2: %3"_s.arg(shortDate(session.date), clockTime(session.start), session.title);
        if (usual == 0 && session.round && session.round == area().round)
            usual = int(choices.size()) - 1;
    }
    m_session = addCombo(tr("&For the session"), u"contactSessionComboBox"_s, choices);
    m_session->setCurrentIndex(usual);
    m_debrief = addCheckBox(tr("With a &debrief sheet"), u"contactDebriefCheckBox"_s, u"contactSheets/debrief"_s, true);
    const auto follow = [this] { m_debrief->setEnabled(session().isValid()); };
    connect(m_session, &QComboBox::currentIndexChanged, this, follow);
    follow();
}

ActivityId ContactSheetForm::session() const
{
    return m_session && m_session->currentIndex() > 0 ? m_sessions.at(m_session->currentIndex() - 1).id : ActivityId();
}

PaperForm::Maker ContactSheetForm::maker() const
{
    ContactSheetRequest request = area();
    request.style = SheetStyle(m_style->currentIndex());
    request.isLargePrint = m_large->isChecked();
    request.activity = session();
    request.withDebrief = m_debrief && m_debrief->isChecked();
    return [request](const ExportContext &context) { return contactSheetDraft(context, request); };
}

QString ContactSheetForm::fileName() const { return tr("%1 contact sheets").arg(subject()); }

} // namespace rosette
