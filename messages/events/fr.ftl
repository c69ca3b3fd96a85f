### Événements d’un agenda, et leurs calendriers.
piece-calendar = un calendrier de cette page
event-has-no-day = l’événement n’a pas de jour
event-has-no-title = l’événement n’a pas de titre
event-id-not-a-name = `{ $id }` ne peut faire partie d’une adresse
event-ends-before-it-begins = l’événement finit avant de commencer
write-event-as = écrivez-le `{"{"} on: 2026-12-10, time: "09:00", title: "…" {"}"}`, avec `until: 2026-12-12` s’il dure plus longtemps ; un `id` se compose de lettres, de chiffres et de traits d’union, et chaque événement a le sien
event-hour-not-of-a-day = aucun jour n’a une telle heure
event-time-beside-hours = `time` et `hours` disent tous deux quand : gardez `hours` si les heures sont les mêmes chaque jour
event-hours-not-a-span = `hours` est une heure et une autre plus tard le même jour, `hours: "09:00-17:00"`
event-hours-beside-an-hour = `hours` accompagne des jours qui n’ont pas d’heure à eux
event-moved-to-same-day = c’est le jour même où l’événement a lieu
