#pragma once

#include <QObject>

#include "models/leaflets/editionrounds.h"

class QAction;

namespace rosette {

class LeafletCommands;

/// What can be done with the chosen rounds: the same actions below the card, in the table's menu and on the keys.
class EditionRoundActions : public QObject
{
    Q_OBJECT

public:
    EditionRoundActions(LeafletCommands &commands, QObject *parent);

    void setRounds(const QList<EditionRound> &rounds);
    /// In the order in which leaflets travel.
    const QList<QAction *> &all() const { return m_actions; }
    /// Those that fit below a card: what is done every day.
    QList<QAction *> forCard() const { return {m_bundle, m_handOut, m_record, m_takeBack}; }

private:
    QAction *add(const QString &objectName, const QString &text, const QString &toolTip,
                 void (EditionRoundActions::*run)());
    void bundle();
    void handOut();
    void record();
    void takeBack();
    void unpack();
    void printSlips();

    LeafletCommands &m_commands;
    QList<EditionRound> m_rounds;
    QList<QAction *> m_actions;
    QAction *m_bundle;
    QAction *m_handOut;
    QAction *m_record;
    QAction *m_takeBack;
    QAction *m_unpack;
    QAction *m_slips;
};

} // namespace rosette
