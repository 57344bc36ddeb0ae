#include "ui/shell/newpassphrasefields.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

#include "ui/shell/passphrasehint.h"

namespace rosette {

using namespace Qt::StringLiterals;

NewPassphraseFields::NewPassphraseFields(QFormLayout *form, QObject *parent)
    : QObject(parent)
    , m_first(new QLineEdit)
    , m_second(new QLineEdit)
    , m_hint(new QLabel)
{
    m_first->setObjectName(u"passphraseLineEdit"_s);
    m_second->setObjectName(u"passphraseAgainLineEdit"_s);
    m_hint->setObjectName(u"passphraseHintLabel"_s);
    m_hint->setWordWrap(true);
    m_hint->setFont(Theme::secondaryFont(m_hint->font()));
    for (QLineEdit *field : {m_first, m_second})
        field->setEchoMode(QLineEdit::Password);
    form->addRow(tr("&Passphrase"), m_first);
    form->addRow(tr("Once &more"), m_second);
    form->addRow(QString(), m_hint);
    connect(m_first, &QLineEdit::textChanged, this, &NewPassphraseFields::showHint);
    showHint();
}

QString NewPassphraseFields::passphrase() const { return m_first->text(); }

QString NewPassphraseFields::problem() const
{
    if (m_first->text().isEmpty())
        return tr("Choose a passphrase: without one anybody could read the campaign.");
    if (m_first->text() != m_second->text())
        return tr("The two passphrases differ. Type them again.");
    return {};
}

void NewPassphraseFields::showHint()
{
    const PassphraseHint hint = PassphraseHint::forText(m_first->text());
    QPalette palette = m_hint->palette();
    palette.setColor(QPalette::WindowText, Theme::of(hint.meaning, palette));
    m_hint->setPalette(palette);
    m_hint->setText(Theme::shapeOf(hint.meaning) + u' ' + hint.sentence);
}

} // namespace rosette
